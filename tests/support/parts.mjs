// What stands on the widget's screens, by role and accessible name. All locators that need nothing but the page are here, so a
// changed word is changed in one place.

export class Parts {
  /**
   * @param {import('playwright-core').Page} page
   * @param {string} origin
   */
  constructor(page, origin) {
    this.page = page;
    this.origin = origin;
    // Home
    this.find = page.getByRole('button', { name: 'Find a place' });
    this.listButton = page.getByRole('button', { name: 'List', exact: true });
    this.readAloud = page.getByRole('button', { name: 'Read aloud', exact: true });
    this.stopReading = page.getByRole('button', { name: 'Stop reading' });
    this.mapButton = page.getByRole('button', { name: 'Map', exact: true });
    // It says the language's own name, whatever the language.
    this.language = page.getByRole('navigation').getByRole('button').last();
    // The same button: the panel has the look as well.
    this.comfort = this.language;
    this.comfortHeading = page.getByRole('heading', { name: 'Language and reading' });
    this.comfortDone = page.getByRole('dialog').getByRole('button', { name: 'Done' });
    this.easyMode = page.getByRole('checkbox', { name: /^Easy/ });
    // In the same panel: whether the page works without a network.
    this.offlineReady = page.getByText('Ready to work offline. Everything on this map is kept here.');
    this.offlineNotReady = page.getByText('Not ready to work offline yet. Leave this page open while you have internet.');
    this.offlineNever = page.getByText('This page needs internet to start.');
    this.newerVersion = page.getByText('There is a newer version. It comes when nobody is using this page.');
    this.newestNow = page.getByText('This is the newest version now.');
    this.map = page.getByRole('application', { name: /Map of/ });
    this.zoomIn = page.getByRole('button', { name: 'Zoom in' });
    this.locate = page.getByRole('button', { name: 'Show where I am' });
    this.zoomOut = page.getByRole('button', { name: 'Zoom out' });
    this.search = page.getByRole('combobox', { name: /Street or place/ }).or(page.getByRole('searchbox', { name: /Street or place/ }));
    this.found = page.getByRole('listbox').getByRole('option');
    // The form
    this.placeHeading = page.getByRole('heading', { name: 'Move the map until the pin is on the place' });
    // What stands under the pin, in words.
    this.near = page.getByText(/^(Near .|No named place near here)/);
    this.cancel = page.getByRole('button', { name: 'Cancel', exact: true });
    // Routes and areas: what came of the last step, and what can be done next.
    this.said = page.getByText(/^(Put a corner wherever|Corner \d+ (added|moved|removed|of \d+\.)|No corner picked|Last step taken back|The edge crosse|All corners are|There is a corner|That place is outside)/);
    this.addCorner = page.getByRole('button', { name: 'Add a corner' });
    this.moveHere = page.getByRole('button', { name: 'Move it here' });
    this.leaveIt = page.getByRole('button', { name: 'Leave it' });
    this.removeCorner = page.getByRole('button', { name: 'Remove', exact: true });
    this.cornerBefore = page.getByRole('button', { name: 'Corner before' });
    this.nextCorner = page.getByRole('button', { name: 'Next corner' });
    this.corners = page.getByText(/^(\d+ corners?|Corner \d+ of \d+)$/);
    this.finish = page.getByRole('button', { name: 'Finish', exact: true });
    this.keep = page.getByRole('button', { name: 'Keep it' });
    this.here = page.getByRole('button', { name: /It’s here/ });
    this.back = page.getByRole('button', { name: 'Back', exact: true });
    this.skip = page.getByRole('button', { name: /^(Skip this|Not sure)$/ });
    this.continue = page.getByRole('button', { name: 'Continue', exact: true });
    // On the check page a step of a scale reads the same, below.
    this.progress = page.getByText(/^\d+ of \d+$/).first();
    // Photo and voice note
    this.pickPhoto = page.getByLabel(/^(Take a photo|Add a photo|Take another|Choose another)/);
    this.photo = page.getByRole('img', { name: /^(Your photo|Photo)$/ });
    this.photoKept = page.getByText(/^Your photo is saved on this .+\.$/);
    this.removePhoto = page.getByRole('button', { name: 'Remove your photo' });
    this.sayIt = page.getByRole('button', { name: /^Say it/ });
    this.stopRecording = page.getByRole('button', { name: 'Stop', exact: true });
    this.timeLeft = page.getByRole('timer');
    this.voiceKept = page.getByText(/^Your recording is saved on this .+\. You can listen to it\.$/);
    this.player = page.getByLabel(/^(Your recording|Recording)$/);
    this.sayAgain = page.getByRole('button', { name: 'Record again' });
    this.removeVoice = page.getByRole('button', { name: 'Remove your recording' });
    this.checkHeading = page.getByRole('heading', { name: 'Check your answers' });
    this.save = page.getByRole('button', { name: 'Save it' });
    this.doneHeading = page.getByRole('heading', { name: /^Thank you\. (It’s on the map|Your change is saved)\.$/ });
    this.savedWords = page.getByText(/Saved safely on this .+\. Nothing has been sent anywhere\./);
    this.addAnother = page.getByRole('button', { name: 'Add another' });
    this.nextPerson = page.getByRole('button', { name: /I’ve finished: next person/ });
    // The card
    this.change = page.getByRole('button', { name: 'Change', exact: true });
    this.delete = page.getByRole('button', { name: 'Delete', exact: true });
    this.close = page.getByRole('button', { name: 'Close', exact: true });
    this.undo = page.getByRole('button', { name: 'Undo', exact: true });
    // Links: what can be said next, and what a question about other things lets one pick.
    this.whoCant = page.getByRole('button', { name: 'Who can’t use it, and why?' });
    this.pickSearch = page.getByRole('searchbox', { name: 'Look for a word' });
    this.pickCount = page.getByText(/^(\d+ to pick from, nearest first|Nothing matches\. Try another word\.|There is nothing on the map yet)/);
    this.notHere = page.getByRole('radio', { name: 'Not about a place here' });
    this.showMore = page.getByRole('button', { name: 'Show more' });
    // Private places
    this.private = page.getByRole('checkbox', { name: 'This is a private place (someone’s home)' });
    this.moved = page.getByText('Moved a little, to keep it private');
    // The list
    this.listHeading = page.getByRole('heading', { name: 'What people have said' });
    this.listFilter = page.getByRole('searchbox', { name: 'Look for a word' }).or(page.getByRole('textbox', { name: 'Look for a word' }));
    this.listCategory = page.getByRole('combobox', { name: 'Kind of thing' });
    this.sort = page.getByRole('combobox', { name: 'Sort by' });
    this.listCount = page.getByText(/^[\d,]+ answers?$/);
    this.share = page.getByRole('button', { name: 'Share a copy' });
    this.saveCopy = page.getByRole('button', { name: 'Save a copy' });
    this.bringIn = page.getByRole('button', { name: 'Bring in a file' });
    this.fileDialog = page.getByRole('dialog', { name: 'Bring in a file' });
    this.importing = page.getByRole('progressbar');
    this.stop = page.getByRole('button', { name: 'Stop', exact: true });
    this.foreign = page.getByRole('heading', { name: 'This file comes from another tool' });
    this.foreignName = page.getByRole('combobox', { name: 'Which column has the name?' });
    this.startImport = page.getByRole('button', { name: 'Bring it in' });
    this.report = page.getByText(/: [\d,]+ new, [\d,]+ updated, [\d,]+ already there, [\d,]+ left out\./);
    this.importFailed = page.getByText(/could not be read\. Nothing was changed\./);
    this.noticed = page.getByRole('heading', { name: 'What we noticed' });
    this.stopped = page.getByText(/^Stopped\. Nothing was changed\./);
    // Notices
    this.download = page.getByRole('button', { name: 'Download my answers' });
    this.retry = page.getByRole('button', { name: 'Try again' });
    this.saveMine = page.getByRole('button', { name: 'Save mine' });
    this.keepTheirs = page.getByRole('button', { name: 'Keep the other one' });
    this.resume = page.getByRole('button', { name: 'Carry on' });
    this.storageFull = page.getByText(/is full, so your answer could not be saved\./);
    this.storageOff = page.getByText(/This browser does not let us save anything/);
    this.saveFailed = page.getByText(/^Your answer could not be saved\. It is still on this screen\./);
    this.restored = page.getByText(/had gone missing or were damaged\. We have put back what was here on/);
    this.storedAgain = page.getByText(/This page still had them, and they are stored again\. Answers: \d+/);
    this.storageBlocked = page.getByText(/Common Ground is open in another tab in an older version\./);
    this.storageNewer = page.getByText(/A newer version of Common Ground has been used here\./);
    this.conflict = page.getByText(/This was changed in another tab while you were here\./);
    this.conflictGone = page.getByText(/This was deleted in another tab while you were here\./);
    this.mapMissing = page.getByText(/There is no street map here yet\. .*“common-ground basemap extract --project [a-z-]+”/);
    this.mapUnreachable = page.getByText(/The street map could not be fetched, because there is no connection\./);
    this.mapDamaged = page.getByText(/The street map file is damaged\./);
    this.mapLoading = page.getByText(/^Fetching the street map…/);
    this.projectHeading = page.getByRole('heading', { name: 'This map is not set up correctly' });
    this.otherOrigin = page.getByText(/The link asks for a project on another website\./);
    this.attribution = page.getByText('© OpenStreetMap contributors');
  }
}
