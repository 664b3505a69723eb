import { useEffect } from 'preact/hooks';
import { BriefSheet } from '../../components/BriefSheet.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { Notice } from '../../components/Notice.tsx';
import { ReaderContext } from '../../components/reader.ts';
import { placeOf } from '../../sources/index.ts';
import { usePrinted } from './state.ts';

/** The print view: the brief of the tab that the address names, as one page. */
export function Print() {
  const { record, reader } = usePrinted();
  const { words, interfaceLanguage } = reader;
  const headline = record?.brief.headline ?? record?.article.headline;

  useEffect(() => {
    document.documentElement.lang = interfaceLanguage;
    // What a browser calls the file that it prints to.
    document.title = headline ?? words.extensionName;
  }, [interfaceLanguage, headline]);

  return (
    <ReaderContext.Provider value={reader}>
      <main>
        {record === null && <Notice text={words.printGone} />}
        {record && (
          <>
            <div class="print-tools">
              <button type="button" class="main-button" onClick={() => print()}>
                {words.print}
              </button>
              <ExportMenu data={record} site={placeOf} />
            </div>
            <BriefSheet data={record} site={placeOf} />
          </>
        )}
      </main>
    </ReaderContext.Provider>
  );
}
