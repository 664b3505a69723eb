/** Saves a text as a file where the browser saves downloads. */
export function saveFile(name: string, type: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; the address of the text is not needed any more.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
