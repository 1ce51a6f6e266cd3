// Runs before the first paint, which a module would not, so that a chosen theme does not flash up as the other one.
// `applyTheme` writes what is read here.
document.documentElement.dataset.theme = localStorage.getItem('dwibahasa.theme') ?? 'system';
