import { useEffect } from 'preact/hooks';
import { BriefSheet } from '../../components/BriefSheet.tsx';
import { ExportMenu } from '../../components/ExportMenu.tsx';
import { Notice } from '../../components/Notice.tsx';
import { ReaderContext } from '../../components/reader.ts';
import { placeOf } from '../../sources/index.ts';
import { usePrinted } from './state.ts';

/** The print view: the brief that the address names, as one page. */
export function Print() {
  const { data, reader } = usePrinted();
  const { words, interfaceLanguage } = reader;
  const headline = data?.brief.headline ?? data?.article.headline;

  useEffect(() => {
    document.documentElement.lang = interfaceLanguage;
    // What a browser calls the file that it prints to.
    document.title = headline ?? words.extensionName;
  }, [interfaceLanguage, headline]);

  return (
    <ReaderContext.Provider value={reader}>
      <main>
        {data === null && <Notice text={words.printGone} />}
        {data && (
          <>
            <div class="print-tools">
              <button type="button" class="main-button" onClick={() => print()}>
                {words.print}
              </button>
              <ExportMenu data={data} site={placeOf} />
            </div>
            <BriefSheet data={data} site={placeOf} />
          </>
        )}
      </main>
    </ReaderContext.Provider>
  );
}
