/**
 * What the kernel says of itself: word for word what tslab says, as notebooks keep a part of it, and saving one must not change
 * it.
 */
export const kernelInfo = {
  status: 'ok',
  protocol_version: '5.3',
  implementation: 'tslab',
  implementation_version: '1.0.0',
  language_info: {
    name: 'typescript',
    version: '3.7.2',
    mimetype: 'text/typescript',
    file_extension: '.ts',
    // JupyterLab and the classic notebook find their colours of TypeScript by these three together.
    codemirror_mode: { mode: 'typescript', name: 'javascript', typescript: true },
  },
  banner: 'TypeScript',
  help_links: [],
};
