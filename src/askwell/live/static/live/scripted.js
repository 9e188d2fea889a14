// Runs before the page is drawn, so that what is only for a browser without scripts never shows in one with them.
document.documentElement.dataset.script = "yes";
