/** Where an object is served as a document, for whoever may read it. */
export const documentUrls = (id: string): { readonly htmlUrl: string; readonly pdfUrl: string } => ({
  htmlUrl: `/documents/${id}.html`,
  pdfUrl: `/documents/${id}.pdf`,
});
