import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Controls } from '../../components/Controls.tsx';
import { Examples, Notice } from '../../components/Notice.tsx';
import { ReaderContext } from '../../components/reader.ts';
import { wordsIn } from '../../components/words.ts';
import { sourceOf } from '../../sources/index.ts';
import { ArticleView } from './ArticleView.tsx';
import { examples } from './examples.ts';
import { type TabState, useSettings, useTab } from './state.ts';

/** The side panel: what the page beside it says. */
export function Panel() {
  const tab = useTab();
  const [settings, change] = useSettings();
  const words = wordsIn(settings.language);

  useEffect(() => {
    document.documentElement.lang = settings.language;
  }, [settings.language]);

  return (
    <ReaderContext.Provider value={{ ...settings, words }}>
      <Controls onLanguage={(language) => change({ language })} onView={(view) => change({ view })} />
      <main>{tab.known && <Beside tab={tab} />}</main>
    </ReaderContext.Provider>
  );
}

function Beside({ tab }: { tab: TabState }) {
  const { record, tabId } = tab;
  // A key by tab and article: nothing of one tab's view lives on in another's.
  if (record?.state === 'article') {
    return <ArticleView key={`${tabId} ${record.article.key}`} tabId={tabId!} record={record} />;
  }
  return <NoArticle tab={tab} />;
}

function NoArticle({ tab: { record, url, tabId } }: { tab: TabState }) {
  return (
    <ReaderContext.Consumer>
      {({ words }) => {
        const reason = record?.state === 'no-article' ? record.reason : undefined;
        const unread = !record && url !== undefined && sourceOf(url) !== undefined;
        if (unread) {
          return (
            <Notice title={words.unreadTitle} text={words.unreadText}>
              <button type="button" onClick={() => void browser.tabs.reload(tabId)}>
                {words.reloadPage}
              </button>
            </Notice>
          );
        }
        return (
          <Notice
            title={words[reason === undefined ? 'otherPageTitle' : 'noArticleTitle']}
            text={reason === 'no-text' ? words.noTextText : words[reason ? 'noArticleText' : 'otherPageText']}
          >
            <Examples examples={examples} />
          </Notice>
        );
      }}
    </ReaderContext.Consumer>
  );
}
