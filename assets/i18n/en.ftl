# Common Ground: the words of the interface, in English.
# Plain words, short sentences, "you" and "we". Say "tablet" only through { $device }.

## Bar

# Name of the bar at the top, for screen readers.
bar-label = Main
find-place = Find a place
list = List
map = Map
read-aloud = Read aloud
# In the place of the one above while something is being read.
read-stop = Stop reading
skip-to-content = Skip to the questions
skip-to-map = Skip to the map
skip-to-list = Skip to the list
# Name of the map for screen readers. { $place } is the project's subtitle.
map-label = Map of { $place }
map-loading = Fetching the street map… { $percent } %
zoom-in = Zoom in
zoom-out = Zoom out
locate = Show where I am
locate-failed = We could not find where you are. Move the map, or look for a place by name.
# Often it has not been made yet. The second sentence is for whoever set the page up; the words in quotes are typed as
# they are, with { $project } for the project's own short name.
basemap-missing = The street map could not be fetched. You can still use the list. If you look after this page, make the street map with “common-ground basemap extract --project { $project }”.
basemap-damaged = The street map file is damaged. You can still find places by name and use the list.
map-missing = The map could not start on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}. You can still find places by name and use the list.
import-drop = Let go to bring in this file
later-missing = Part of this page could not be fetched. Check the connection: we keep trying.

## Home

chips-label = Show on the map
add-label = Say something
undo = Undo
close = Close
deleted = Deleted.
undone = Taken back.
draft-waiting = You have an answer that is not finished.
draft-resume = Carry on
draft-discard = Delete it

## Choosing a place

place-title = Move the map until the pin is on the place
place-nowhere = No named place near here
place-here = It’s here
cancel = Cancel

### Later: what stands below comes with the second file of code. What the first screen says has to stand above.

## Place

place-near = Near { $place }
# Where the pin is. { $distance } is distance-metres or distance-km, { $wind } one of the winds.
place-near-from = Near { $place }, { $distance } { $wind } of it
distance-metres = { $metres } metres
distance-km = { $km } km
wind-north = north
wind-north-east = north-east
wind-east = east
wind-south-east = south-east
wind-south = south
wind-south-west = south-west
wind-west = west
wind-north-west = north-west
place-outside = That place is outside the area we are asking about. Please pick a place inside it.

## The map by keyboard

# Read to people who use a screen reader when they come to the map.
map-keys = Arrow keys move the map, with Shift only a little. Plus and minus zoom, Home goes back to the start. Enter opens what is in the middle. Everything on the map is in the list too.
map-keys-placing = The pin stays in the middle. Arrow keys move the map under it, with Shift only a little. Plus and minus zoom. Enter means “It’s here”. You can also find a place by its name.
# What is said when the map was moved by keyboard. { $name } is what somebody called a place.
map-here = Here: { $name }
map-nearest = Nearest answer: { $name }, { $distance } { $wind }

## Read aloud

# { $language } is a language's name in this language: "Urdu".
aloud-no-voice = There is no voice for { $language } on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}. Ask somebody to read with you, or add a voice in the settings.
# The same where somebody's voice was recorded for some of the questions.
aloud-clips-only = There is no voice for { $language } on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}. You hear what people have recorded. Ask somebody to read the rest with you.
# When the voice that is there fails.
aloud-failed = Reading aloud did not work on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}. Try again, or ask somebody to read with you.

## Place: routes and areas

# Name of the group of the four choices that follow, for screen readers.
forms-label = What do you want to mark?
form-spot = Spot
form-route = Route
form-area = Area
# The whole neighbourhood.
form-whole = Everywhere
draw-route-first = Move the map to where the route starts
draw-area-first = Move the map to a corner of the area
draw-next = Move the map to the next corner
draw-ready = Move the map to the next corner, or finish
draw-picked = Move the map to where corner { $number } should be
draw-whole = It is about the whole neighbourhood
draw-kept = This shape came from a file. You can keep it.
draw-add = Add a corner
draw-move = Move it here
draw-leave = Leave it
draw-remove = Remove
draw-finish = Finish
draw-continue = Continue
draw-keep = Keep it
# For screen readers: what the keys do on the map.
draw-keys = On the map, Enter adds a corner and Backspace takes the last step back. Page Up and Page Down pick a corner, Delete removes it.
# Name of the group of buttons with which a corner is picked, for screen readers.
draw-corners = Corners
draw-previous = Corner before
draw-following = Next corner
draw-count = { $count ->
    [one] { $count } corner
   *[other] { $count } corners
}
draw-of = Corner { $number } of { $count }
# What the page and a screen reader say after each step.
draw-said-start = Put a corner wherever it bends.
draw-said-added = Corner { $number } added.
draw-said-added-near = Corner { $number } added, near { $place }.
draw-said-moved = Corner { $number } moved.
draw-said-moved-near = Corner { $number } moved, near { $place }.
draw-said-picked = Corner { $number } of { $count }. Move the map, then press “Move it here”.
draw-said-left = No corner picked.
draw-said-removed = Corner { $number } removed.
draw-said-undone = Last step taken back.
draw-said-mended = The edge crossed itself, so we changed the order of the corners. Is it right now? Then press “Finish”. If not, press “Undo”.
# { $size } is one of the size- messages below.
draw-so-far-length = It is { $size } long so far.
draw-so-far-size = It is { $size } so far.
draw-too-few = An area needs at least three corners, a route two.
draw-crossing = The edge crosses itself. Move or remove a corner, so that it runs around the area once.
# Sizes stand inside sentences. Numbers are rounded already.
size-metres = { $count ->
    [one] about { $count } metre
   *[other] about { $count } metres
}
size-kilometres = { $count ->
    [one] about { $count } kilometre
   *[other] about { $count } kilometres
}
size-square-metres = { $count ->
    [one] about { $count } square metre
   *[other] about { $count } square metres
}
size-pitches = about as big as { $count ->
    [one] a football pitch
   *[other] { $count } football pitches
}
size-square-kilometres = { $count ->
    [one] about { $count } square kilometre
   *[other] about { $count } square kilometres
}
shape-route = A route, { $size } long
shape-area = An area, { $size }
shape-whole = The whole neighbourhood

find-title = Find a place
find-label = Street or place name
find-hint = Start typing, then pick from the list.
find-hint-postcodes = Start typing a name or a postcode, then pick from the list.
# Beside a name that was found: what it is, and where, seen from the middle of the map.
find-where = { $kind }, { $distance } { $wind }
find-none = Nothing with that name here. Try part of the name, or another street nearby.
find-count = { $count ->
    [one] { $count } place found
   *[other] { $count } places found
}
find-off = The list of streets and places could not be fetched. You can still move the map.
placekind-street = street
placekind-square = square
placekind-park = park
placekind-water = water
placekind-station = station
placekind-school = school
placekind-health = health
placekind-worship = place of worship
placekind-culture = culture
placekind-shop = shop
placekind-community = community place
placekind-locality = area
placekind-postcode = postcode
placekind-other = place

## Questions

step = { $number } of { $total }
back = Back
continue = Continue
skip = Skip this
not-sure = Not sure
# A button under a sensitive question. It counts as an answer.
decline = Prefer not to say
yes = Yes
no = No
# Above tiles of which several may be picked.
choices-most = Pick up to { $max }.
choices-full = You have picked { $max }. Take one away to pick another.
date-day = Day
date-month = Month
date-year = Year
characters = { $count } of { $max }
characters-over = { $over } too many
scale-step = { $step }: { $words }

## Personal details

# Under a box for free text, while somebody types. We only give advice: everything can be saved as it is.
flags-none = No personal details spotted
# One sentence for each kind of detail that we spot; { $text } is the piece of their text, as they typed it.
flag-phone = “{ $text }” looks like a phone number. You can take it out.
flag-email = “{ $text }” looks like an email address. You can take it out.
# The first half of a postcode (W5) is fine.
flag-postcode = “{ $text }” looks like a full postcode. You can keep the first half and take out the rest.
flag-address = “{ $text }” looks like somebody’s address. You can take out the number.
# NHS is the health service in England. Its numbers belong to one person each.
flag-nhs-number = “{ $text }” looks like an NHS number. You can take it out.
# A button after each of these: takes the piece out of the text.
flag-take-out = Take it out
# The same button as a screen reader says it.
flag-take-out-of = Take “{ $text }” out

## Photo

# Big buttons for a photo of the place. The second line is small.
photo-add = Add a photo
photo-take = Take a photo
# On a phone or tablet: choose one of the pictures that are already there.
photo-choose = Choose a picture
photo-no-faces = no faces, please
photo-busy = Getting your photo ready…
# What a screen reader says in place of a photo: one’s own, and somebody’s.
photo-yours = Your photo
photo = Photo
photo-kept = Your photo is saved on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}.
photo-another = Take another
photo-choose-another = Choose another
photo-remove = Remove
# The same button as a screen reader says it.
photo-remove-name = Remove your photo
photo-removed = Your photo is gone.
# When the photo of somebody else’s answer was not handed over with it.
photo-elsewhere = This photo is not on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}.

## Voice note

# A big button to record what somebody says instead of typing it. The second line is small.
voice-add = Say it
voice-seconds = up to { $seconds } seconds
# While the browser shows its own question whether we may use the microphone.
voice-asking = Please say yes to using the microphone.
voice-recording = Recording
voice-stop = Stop
# Under “Recording”: how much time is left.
voice-left = { $seconds ->
    [one] { $seconds } second left
   *[other] { $seconds } seconds left
}
# Read out by screen readers near the end.
voice-warning = 10 seconds left
# In words what the moving bars show: how loud it is.
voice-heard = We can hear you.
voice-quiet = We can’t hear anything yet. Speak up, or move closer.
voice-busy = Saving your recording…
# Name of the player: of one’s own recording, and of somebody’s.
voice-yours = Your recording
voice = Recording
voice-kept = Your recording is saved on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}. You can listen to it.
voice-again = Record again
voice-remove = Remove
# The same button as a screen reader says it.
voice-remove-name = Remove your recording
voice-removed = Your recording is gone.
# When the recording of somebody else’s answer was not handed over with it.
voice-elsewhere = This recording is not on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}.

## When a photo or a voice note can’t be had

media-wrong-not-a-picture = We can’t open this file as a picture. Please choose another one.
media-wrong-too-large = This picture is too big for us to open. Please choose a smaller one.
media-wrong-no-memory = There is not enough room to work on this picture. Close other apps or tabs, then try again.
# The browser was told, now or earlier, that we may not use the microphone.
media-wrong-refused = We are not allowed to use the microphone. You can allow it in the browser’s settings, or type your answer.
media-wrong-no-microphone = We can’t find a microphone here. You can type your answer.
media-wrong-in-use = Something else is using the microphone. Close other apps or calls, then try again.
media-wrong-not-supported = This browser can’t record your voice. You can type your answer.
media-wrong-nothing = We did not hear anything. Please try again.
media-wrong-full = This { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
} is full, so we could not keep it. You can still answer in words.
media-wrong-failed = That did not work. Please try again, or go on without it.

## Private place

# A box to tick when choosing a place.
private-place = This is a private place (someone’s home)
private-hint = We move the pin a little before we save it, so that nobody can see where it really is. We do not keep the real spot.
# Shown when the place is checked.
private-moved = Moved a little, to keep it private

## Your code

# A code of four words and four digits, given once at the end. It lets somebody delete their answers later.
code-title = Your code
code-keep = Keep this code if you may want to change or remove your answers.
code-once = After you have finished we can’t show it again. Write it down, take a photo of it, or print it.
code-print = Print it
# For screen readers: the parts of the code follow, one by one.
code-read = Your code, part by part
code-enter = What is your code?
# The words of the code are English in every language. MAPLE-RIVER-4729-LEMON-TABLE only shows what a code looks like.
code-enter-hint = It has four words and four digits, like MAPLE-RIVER-4729-LEMON-TABLE. Big or small letters, both are fine.
code-wrong-empty = Type your code here.
code-wrong-parts = A code is two words, four digits, then two words. Check that nothing is missing or there twice.
# { $number } is 1, 2, 3 or 4: which of the four words.
code-wrong-word = We don’t know word number { $number }. Check how it is spelt.
code-wrong-digits = After the first two words come four digits. Check them.
code-wrong-check = Something in this code is not right. Check each word and digit, and their order.

## Taking part

# { $age } is 16 in most projects.
age-title = Are you { $age } or over?
age-why = We ask because the rules for younger people are different.
young-title = Thank you for wanting to take part
young-text = You need to be { $age } or over to put things on this map.
young-look = You can still look at what other people have said.
young-map = Go to the map
guardian-title = Ask a parent or guardian
guardian-text = A parent or guardian has to say yes first. The team has given them a reference.
guardian-label = What is the reference?
guardian-hint = Letters and numbers from the team. Please do not type a name.
guardian-needed = Type the reference that your parent or guardian was given. Ask the team if you do not have it.
consent-title = Before you start
# A warning for the team: the project’s consent text still has to be replaced.
consent-template = These words are only a template. The team has to replace them before anybody takes part.
consent-controllers = Who is responsible for your answers
consent-until = You can have your answers deleted until { $day }.
consent-choices = What do you agree to?
# Behind a choice that people need not agree to.
optional-mark = (you choose)
consent-needed = Tick this box if you want to take part. We need your yes before you can add anything.
consent-go = Start

## About you

about-you = A few questions about you
optional = optional
about-thanks = Thank you for telling us
about-thanks-text = This is kept apart from what you put on the map.
about-change = Change what I said about me

## Deleting by code

withdraw-have = I have a code
withdraw-title = Delete your answers
withdraw-text = If you took part here, you were given a code. With it we can delete your answers.
withdraw-unknown = No answers on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
} belong to this code. If you took part on another one, please ask the team.
withdraw-sure = { $count ->
    [0] This code is known, but there is nothing on the map from it
    [one] Delete your { $count } answer?
   *[other] Delete your { $count } answers?
}
withdraw-what = We will also delete what you agreed to and what you told us about yourself. You can’t undo this.
withdraw-copies = Copies that were handed over before are not deleted by this. Please ask the team about those.
withdraw-delete = Delete it all
withdraw-keep = Keep it
withdraw-gone = Your answers are deleted

## Check your answers

check-title = Check your answers
check-place = Place
check-kind = You are adding
check-skipped = Skipped
check-declined = Prefer not to say
check-moved = on the map
change = Change
# For screen readers: which answer the button changes.
change-what = Change: { $what }
save = Save it
saving = Saving…

## Done

done-title = Thank you. It’s on the map.
# About the whole neighbourhood, which has no pin.
done-title-whole = Thank you. It’s in the list.
done-saved = Saved safely on this { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
}. Nothing has been sent anywhere.
done-title-changed = Thank you. Your change is saved.
add-another = Add another
next-person = I’ve finished: next person

## Card

card-unnamed = No name given
card-near = Near { $place }
card-delete = Delete
# Links to other things on the map. Each is a heading over a list of names.
link-about = About
link-responds = Would help with
link-barriers-here = In the way here
link-ideas-here = Ideas for this
# When a question asks which other thing on the map is meant.
link-no-place = Not about a place here
link-count = { $count ->
    [one] { $count } to pick from, nearest first
   *[other] { $count } to pick from, nearest first
}
link-none = Nothing matches. Try another word.
link-nothing-there = There is nothing on the map yet that you could pick. Just go on.
# It was linked to something that is gone. { $name } is what that was called.
link-gone = { $name } (not on this map any more)
cluster-title = { $count ->
    [one] { $count } thing here
   *[other] { $count } things here
}

## List

list-title = What people have said
list-empty = Nothing here yet.
list-none = Nothing matches. Take a filter away to see more.
list-filter = Look for a word
list-category = Kind of thing
list-all-categories = All
list-sort = Sort by
sort-newest = Newest first
# The middle of the map.
sort-near = Nearest to the middle
sort-oldest = Oldest first
sort-name = Name
sort-importance = Most important first
list-count = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
list-more = Show more

## Files

files-title = Save a copy, or bring in a file
export = Save a copy
share = Share a copy
exported = Saved { $count ->
    [one] { $count } answer
   *[other] { $count } answers
} as { $file }. Look for it in your downloads.
export-empty = There is nothing to save yet.
import = Bring in a file
import-reading = Reading { $file }… { $percent } %
import-saving = Saving…
import-cancel = Stop
import-stopped = Stopped. Nothing was changed.
import-done = { $file }: { $added } new, { $updated } updated, { $same } already there, { $left_out } left out.
import-failed = { $file } could not be read. Nothing was changed. Try to choose it again.
import-problems = What we noticed
import-more = … and { $count } more
import-feature = Place { $number }
import-foreign-title = This file comes from another tool
import-foreign-hint = What are the places in it?
import-foreign-name = Which column has the name?
import-foreign-none = None
import-start = Bring it in

## When something goes wrong

trouble-title = There is a problem
retry = Try again
download-answers = Download my answers
store-quota = This { $device ->
    [phone] phone
    [computer] computer
   *[tablet] tablet
} is full, so your answer could not be saved. Your answer is still on this screen. Download it now, or make room and try again.
store-blocked = Common Ground is open in another tab in an older version. Close the other tabs, then try again.
store-unavailable = This browser does not let us save anything (a private window, perhaps, or site data is switched off). You can still answer, but answers stay only until you close this page. Download them before you leave.
store-newer = A newer version of Common Ground has been used here. Reload this page to get it. Nothing was changed.
store-conflict = This was changed in another tab while you were here. Your answer is still on this screen.
store-conflict-gone = This was deleted in another tab while you were here. Your answer is still on this screen.
store-conflict-mine = Save mine
store-conflict-theirs = Keep the other one
store-failed = Your answer could not be saved. It is still on this screen. Try again, or download it.
store-unreadable = { $count ->
    [one] { $count } saved answer
   *[other] { $count } saved answers
} can’t be read. We have left { $count ->
    [one] it
   *[other] them
} as found.
project-title = This map is not set up correctly
project-hint = Please show this page to whoever looks after it. What is wrong in { $file }:
project-other-origin = The link asks for a project on another website. For your safety we do not open it.
project-not-found = There is no project called { $file } here.
### What can be wrong with a file, a project or an answer. One message per code of the core, named problem-<code>.
### $detail is the value that was found or expected, as it stands in the file. It is never a sentence.
### The place (feature, property, path) is shown beside the message and is not part of it.

## The file as a whole

problem-not-json = This file is damaged, or it is not the right kind of file. Check that it is the right one, or get it again. { $detail }
problem-not-geojson = This file has no map data that we can read. Choose a GeoJSON file.
problem-truncated = The file stops in the middle. We read what is there. Get the file again to have the rest.
problem-newer-format = This file was made by a newer version of Common Ground. Nothing was changed. Get the newest version, then try again.
problem-trailing-text = There is more text after the end of the file. We left it out.
problem-byte-order-mark = The file starts with a mark that it doesn't need. We left it out.
problem-other-crs = The places in this file use another way of counting ({ $detail }). Save it again with longitude and latitude (WGS 84).
problem-checksum-differs = The file was changed after it was saved, or a part of it is missing. Check that it is the right one.
problem-not-utf8 = The letters in this file can't be read. Save it again as UTF-8.
problem-no-features = There is nothing in this file to add.

## One entry of a file

problem-feature-not-json = This entry is broken, so we left it out. Mend it in the file, then open the file again.
problem-not-a-feature = This is not a place on a map, so we left it out.
problem-lone-surrogate = One letter was broken. We put � in its place.
problem-too-deep = This entry has too many parts inside each other, so we left it out.
problem-too-large = This entry is too big, so we left it out.
problem-duplicate-key = “{ $detail }” is there twice. We kept the last one.
problem-duplicate-id = This entry is there more than once. We kept the newest.
problem-derived-id = This entry had no number of its own. We gave it one, so that opening the file twice adds nothing.
problem-out-of-range = This place is not on Earth, so we left it out. Check its longitude and latitude. { $detail }
problem-swapped = Longitude and latitude look swapped, so we left this entry out. Swap them in the file. { $detail }
problem-third-dimension = The height of this place is not needed. We left it out.
problem-ring-closed = The outline of this area was open. We closed it.
problem-ring-turned = The outline of this area ran the wrong way round. We turned it.
problem-self-crossing = The edge of this area crosses itself. We kept it as it is.
problem-too-few-positions = There are too few points for a line or an area, so we left this entry out.
problem-geometry-collection = This entry mixes points, lines and areas, so we left it out. Save each one as its own entry.
problem-bad-geometry = We can't tell where this is, so we left it out. Check its place in the file. { $detail }
problem-wrong-type = This answer is not of the kind that we expected, so it can't be used. { $detail }
problem-not-allowed = This answer is not one of the choices, so it can't be used. { $detail }
problem-nested-property = This answer was made of several parts. We kept it as text.
problem-control-characters = We took out signs that can't be seen.
problem-missing = Something is missing that every entry needs, so we left this one out. { $detail }
problem-bad-time = This is not a date and time that we can read, so we left it out. { $detail }
problem-too-long = This text is too long. Make it shorter: up to { $detail } letters, spaces and signs.

## Answers

problem-required = We need an answer here before we can save. Please answer this question.
problem-too-many = You have picked too many. Pick up to { $detail }.
problem-bad-number = This is not a number that fits here. Check it, and use figures, such as 12.
problem-bad-date = This date does not fit here. Check it: it may be in the future, or a part of it may be missing.
problem-wrong-shape = This can't be shown on the map in this way. Please show us the place again.
problem-outside-area = This is outside the area of this map, or part of it is. Only places inside it can be kept.
problem-on-one-line = All corners are in one line. An area needs a corner to the side.
problem-too-many-positions = This has too many corners. Use { $detail } or fewer.
problem-same-position = There is a corner here already. Move the map to the next one.

## Project files

problem-unknown-key = “{ $detail }” means nothing here. Check how it is spelt, or take it out.
problem-repeated-id = “{ $detail }” is used twice. Give each one its own name.
problem-unknown-id = Nothing here is called “{ $detail }”. Check how it is spelt, and that it comes before this line.
problem-bad-id = “{ $detail }” can't be used as a name here. Use only a–z, 0–9, _ and -, or choose another word if it is one that Common Ground keeps for itself.
problem-unknown-question-type = We don't know questions of the type “{ $detail }”. Use category, short_text, long_text, choice, choices, scale, number, yes_no, date, photo, voice or link.
problem-unknown-condition = We don't know a condition made of { $detail }. Use all, any or not; or question with is, has, at_least, at_most or answered.
problem-project-missing = Something is missing here. Fill it in. What belongs here: { $detail }.
problem-project-wrong-type = This is not what belongs here. What belongs here: { $detail }.
problem-project-not-allowed = { $detail } can't be used here. Check it and choose something else.
problem-words-missing = The words in the language “{ $detail }” are missing. Add them.
problem-assumed = Something needed was missing here. We took the likeliest value. Check that it is right.
problem-big-number = A number is too big to keep exactly. It was kept as text.
problem-bad-utf8 = Some letters could not be read and were replaced. Check the text.
