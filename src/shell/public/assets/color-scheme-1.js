// The number in the name changes with the content: browsers keep what is under /assets/ for a year.
// Runs before the first paint so that a reader of the dark theme never sees a white flash. A file of its own
// because the content security policy refuses inline scripts.
;(function () {
  var choice = 'auto'
  try {
    choice = localStorage.getItem('filrouge-color-scheme') || 'auto'
  } catch (refusedByTheBrowser) {
    choice = 'auto'
  }
  var dark = choice === 'dark' || (choice === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
