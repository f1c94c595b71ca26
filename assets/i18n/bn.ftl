# Common Ground: the words of the interface, in Bengali.
# review: machine-drafted
# language: বাংলা

## Bar

bar-label = প্রধান
find-place = জায়গা খুঁজুন
list = তালিকা
map = ম্যাপ
read-aloud = পড়ে শোনান
read-stop = পড়া থামান
language = ভাষা
skip-to-content = সরাসরি প্রশ্নে যান
skip-to-map = সরাসরি ম্যাপে যান
skip-to-list = সরাসরি তালিকায় যান
map-label = { $place }-এর ম্যাপ
map-loading = রাস্তার ম্যাপ আসছে… { $percent } %
zoom-in = বড় করুন
zoom-out = ছোট করুন
locate = আমি কোথায় আছি দেখান
locate-failed = আপনি কোথায় আছেন তা আমরা খুঁজে পাইনি। ম্যাপ সরান, অথবা নাম দিয়ে জায়গা খুঁজুন।
basemap-missing = এখানে এখনো রাস্তার ম্যাপ নেই। তবু আপনি তালিকা ব্যবহার করতে পারেন। এই পাতা যদি আপনি দেখাশোনা করেন, তাহলে রাস্তার ম্যাপ এভাবে বানান: “common-ground basemap extract --project { $project }”।
basemap-unreachable = ইন্টারনেট সংযোগ নেই, তাই রাস্তার ম্যাপ আনা যায়নি। তবু আপনি তালিকা ব্যবহার করতে পারেন। সংযোগ ফিরে এলে আমরা আবার চেষ্টা করব।
basemap-damaged = রাস্তার ম্যাপের ফাইলটি নষ্ট। তবু আপনি নাম দিয়ে জায়গা খুঁজতে আর তালিকা ব্যবহার করতে পারেন।
map-missing = এই { $device ->
    [phone] ফোনে
    [computer] কম্পিউটারে
   *[tablet] ট্যাবলেটে
} ম্যাপ চালু হয়নি। তবু আপনি নাম দিয়ে জায়গা খুঁজতে আর তালিকা ব্যবহার করতে পারেন।
import-drop = এই ফাইল আনতে এখানে ছেড়ে দিন
later-missing = এই পাতার কিছু অংশ আনা যায়নি। ইন্টারনেট ঠিক আছে কি না দেখুন: আমরা চেষ্টা করেই যাচ্ছি।

## Home

chips-label = ম্যাপে দেখান
add-label = কিছু বলুন
undo = ফিরিয়ে নিন
close = বন্ধ করুন
deleted = মুছে ফেলা হয়েছে।
undone = ফিরিয়ে নেওয়া হয়েছে।
draft-waiting = আপনার একটি উত্তর শেষ করা বাকি।
draft-resume = শেষ করুন
draft-discard = মুছে ফেলুন

## Choosing a place

place-title = পিনটি জায়গার উপর না আসা পর্যন্ত ম্যাপ সরান
place-nowhere = এখানে কাছাকাছি নাম জানা কোনো জায়গা নেই
place-here = এখানেই
cancel = বাতিল

### Later: what stands below comes with the second file of code. What the first screen says has to stand above.

## Place

place-near = { $place }-এর কাছে
place-near-from = { $place }-এর কাছে, সেখান থেকে { $distance } { $wind } দিকে
distance-metres = { $metres } মিটার
distance-km = { $km } কিলোমিটার
wind-north = উত্তর
wind-north-east = উত্তর-পূর্ব
wind-east = পূর্ব
wind-south-east = দক্ষিণ-পূর্ব
wind-south = দক্ষিণ
wind-south-west = দক্ষিণ-পশ্চিম
wind-west = পশ্চিম
wind-north-west = উত্তর-পশ্চিম
place-outside = আমরা যে এলাকার কথা জানতে চাই, জায়গাটি তার বাইরে। দয়া করে এলাকার ভেতরে একটি জায়গা বেছে নিন।
map-keys = তীর চিহ্নের বোতাম ম্যাপ সরায়, Shift চাপলে অল্প। প্লাস আর মাইনাস বড়-ছোট করে, Home শুরুতে ফেরায়। Enter মাঝখানে যা আছে তা খোলে। ম্যাপে যা আছে সবই তালিকাতেও আছে।
map-keys-placing = পিনটি মাঝখানেই থাকে। তীর চিহ্নের বোতাম তার নিচে ম্যাপ সরায়, Shift চাপলে অল্প। প্লাস আর মাইনাস বড়-ছোট করে। Enter মানে “এখানেই”। নাম দিয়েও জায়গা খুঁজতে পারেন।
map-here = এখানে: { $name }
map-nearest = সবচেয়ে কাছের উত্তর: { $name }, { $distance } { $wind } দিকে
aloud-no-voice = এই { $device ->
    [phone] ফোনে
    [computer] কম্পিউটারে
   *[tablet] ট্যাবলেটে
} এই ভাষার কণ্ঠ নেই: { $language }। কাউকে আপনার সঙ্গে পড়তে বলুন, বা সেটিংসে একটি কণ্ঠ যোগ করুন।
aloud-clips-only = এই { $device ->
    [phone] ফোনে
    [computer] কম্পিউটারে
   *[tablet] ট্যাবলেটে
} এই ভাষার কণ্ঠ নেই: { $language }। মানুষ যা রেকর্ড করেছেন আপনি তা শুনছেন। বাকিটা কাউকে আপনার সঙ্গে পড়তে বলুন।
aloud-failed = এই { $device ->
    [phone] ফোনে
    [computer] কম্পিউটারে
   *[tablet] ট্যাবলেটে
} পড়ে শোনানো গেল না। আবার চেষ্টা করুন, বা কাউকে আপনার সঙ্গে পড়তে বলুন।

## Language and reading

comfort-title = ভাষা ও পড়া
comfort-done = হয়েছে
translation-title = এই অনুবাদ সম্পর্কে
translation-machine = এই কথাগুলো কম্পিউটার লিখেছে। এই ভাষা যাঁর মাতৃভাষা, এমন কেউ এখনও দেখেননি।
translation-checked = এই ভাষায় কথা বলেন এমন একজন এই কথাগুলো দেখেছেন।
language-now = এই পাতা এখন { $language } ভাষায়।
language-missing = আমরা { $language } ভাষার কথাগুলো আনতে পারিনি, তাই কিছুই বদলায়নি। সংযোগ দেখুন, তারপর আবার চেষ্টা করুন।
language-questions = এই মানচিত্রের প্রশ্নগুলো এখনও { $language } ভাষায় নেই। আপনি সেগুলো { $other } ভাষায় দেখবেন।
language-buttons = এই পাতার বোতাম ও ইঙ্গিতগুলো এখনও { $language } ভাষায় নেই।

## How it looks

look-title = পাতাটি দেখতে কেমন
look-text = লেখার আকার
look-size = { $percent } %
look-colours = রং
look-system = এই যন্ত্রের মতো
look-light = হালকা
look-contrast = জোরালো
look-dark = গাঢ়
look-easy = সহজ: কম প্রশ্ন, বেশি ছবি
look-easy-more = বোতামগুলো বড় হয়। আপনি যেকোনো সময় এটি বদলাতে পারেন, আর আপনি যা বলেছেন তার কিছুই হারায় না।

## Without internet

offline-title = ইন্টারনেট ছাড়া
offline-ready = অফলাইনে কাজ করার জন্য তৈরি। এই মানচিত্রের সবকিছু এখানে রাখা আছে।
offline-preparing = এখনও অফলাইনে কাজ করার জন্য তৈরি নয়। ইন্টারনেট থাকা অবস্থায় এই পাতা খোলা রাখুন।
offline-none = এই পাতা চালু হতে ইন্টারনেট লাগে।
offline-update = আরও নতুন সংস্করণ আছে। কেউ এই পাতা ব্যবহার না করলে সেটি আসবে।
offline-renewed = এটি এখন সবচেয়ে নতুন সংস্করণ।

## Place: routes and areas

forms-label = আপনি কী দেখাতে চান?
form-spot = একটি জায়গা
form-route = পথ
form-area = এলাকা
form-whole = সবখানে
draw-route-first = ম্যাপ সরিয়ে পথের শুরুতে আনুন
draw-area-first = ম্যাপ সরিয়ে এলাকার একটি কোনায় আনুন
draw-next = ম্যাপ সরিয়ে পরের কোনায় আনুন
draw-ready = ম্যাপ সরিয়ে পরের কোনায় আনুন, অথবা শেষ করুন
draw-picked = ম্যাপ সরিয়ে { $number } নম্বর কোনার জায়গায় আনুন
draw-whole = এটি পুরো পাড়া নিয়ে
draw-kept = এই আকারটি একটি ফাইল থেকে এসেছে। আপনি এটি রাখতে পারেন।
draw-add = কোনা যোগ করুন
draw-move = এখানে আনুন
draw-leave = থাক
draw-remove = বাদ দিন
draw-finish = শেষ করুন
draw-continue = এগিয়ে যান
draw-keep = এটাই রাখুন
draw-keys = ম্যাপে Enter একটি কোনা যোগ করে আর Backspace শেষ ধাপটি ফিরিয়ে নেয়। Page Up আর Page Down দিয়ে কোনা বেছে নেওয়া যায়, Delete সেটি বাদ দেয়।
draw-corners = কোনা
draw-previous = আগের কোনা
draw-following = পরের কোনা
draw-count = { $count }টি কোনা
draw-of = { $count }টির মধ্যে { $number } নম্বর কোনা
draw-said-start = যেখানে যেখানে বাঁক আছে, সেখানে একটি করে কোনা বসান।
draw-said-added = { $number } নম্বর কোনা যোগ হয়েছে।
draw-said-added-near = { $number } নম্বর কোনা যোগ হয়েছে, { $place }-এর কাছে।
draw-said-moved = { $number } নম্বর কোনা সরানো হয়েছে।
draw-said-moved-near = { $number } নম্বর কোনা সরানো হয়েছে, { $place }-এর কাছে।
draw-said-picked = { $count }টির মধ্যে { $number } নম্বর কোনা। ম্যাপ সরান, তারপর “এখানে আনুন” চাপুন।
draw-said-left = কোনো কোনা বেছে নেওয়া হয়নি।
draw-said-removed = { $number } নম্বর কোনা বাদ দেওয়া হয়েছে।
draw-said-undone = শেষ ধাপটি ফিরিয়ে নেওয়া হয়েছে।
draw-said-mended = কিনারা নিজেকে কেটে গিয়েছিল, তাই আমরা কোনাগুলোর ক্রম বদলে দিয়েছি। এখন কি ঠিক আছে? তাহলে “শেষ করুন” চাপুন। না হলে “ফিরিয়ে নিন” চাপুন।
draw-so-far-length = এ পর্যন্ত এটি { $size } লম্বা।
draw-so-far-size = এ পর্যন্ত এটি { $size }।
draw-too-few = এলাকার জন্য অন্তত তিনটি কোনা লাগে, পথের জন্য দুটি।
draw-crossing = কিনারা নিজেকে কেটে গেছে। একটি কোনা সরান বা বাদ দিন, যাতে কিনারা এলাকাটিকে একবারই ঘিরে যায়।
size-metres = প্রায় { $count } মিটার
size-kilometres = প্রায় { $count } কিলোমিটার
size-square-metres = প্রায় { $count } বর্গমিটার
size-pitches = { $count ->
    [one] প্রায় একটি ফুটবল মাঠের সমান
   *[other] প্রায় { $count }টি ফুটবল মাঠের সমান
}
size-square-kilometres = প্রায় { $count } বর্গকিলোমিটার
shape-route = একটি পথ, { $size } লম্বা
shape-area = একটি এলাকা, { $size }
shape-whole = পুরো পাড়া

find-title = জায়গা খুঁজুন
find-label = রাস্তা বা জায়গার নাম
find-hint = লিখতে শুরু করুন, তারপর তালিকা থেকে বেছে নিন।
find-hint-postcodes = নাম বা পোস্টকোড লিখতে শুরু করুন, তারপর তালিকা থেকে বেছে নিন।
find-where = { $kind }, { $distance } { $wind } দিকে
find-none = এই নামে এখানে কিছু নেই। নামের একটু অংশ লিখে দেখুন, অথবা কাছের অন্য কোনো রাস্তা।
find-count = { $count }টি জায়গা পাওয়া গেছে
find-off = রাস্তা আর জায়গার তালিকা আনা যায়নি। তবু আপনি ম্যাপ সরাতে পারেন।
placekind-street = রাস্তা
placekind-square = চত্বর
placekind-park = পার্ক
placekind-water = পানি
placekind-station = স্টেশন
placekind-school = স্কুল
placekind-health = স্বাস্থ্যসেবা
placekind-worship = উপাসনালয়
placekind-culture = সংস্কৃতি
placekind-shop = দোকান
placekind-community = কমিউনিটির জায়গা
placekind-locality = এলাকা
placekind-postcode = পোস্টকোড
placekind-other = জায়গা

## Questions

step = { $total }টির মধ্যে { $number }
back = পেছনে যান
continue = এগিয়ে যান
skip = এড়িয়ে যান
not-sure = ঠিক জানি না
decline = বলতে চাই না
yes = হ্যাঁ
no = না
choices-most = { $max }টি পর্যন্ত বেছে নিন।
choices-full = আপনি { $max }টি বেছে নিয়েছেন। আরেকটি নিতে হলে আগে একটি বাদ দিন।
date-day = দিন
date-month = মাস
date-year = বছর
characters = { $max }-এর মধ্যে { $count }
characters-over = { $over }টি বেশি
scale-step = { $step }: { $words }

## Personal details

flags-none = কোনো ব্যক্তিগত তথ্য চোখে পড়েনি
flag-phone = “{ $text }” ফোন নম্বর বলে মনে হচ্ছে। আপনি এটি বাদ দিতে পারেন।
flag-email = “{ $text }” ইমেইল ঠিকানা বলে মনে হচ্ছে। আপনি এটি বাদ দিতে পারেন।
flag-postcode = “{ $text }” পুরো পোস্টকোড বলে মনে হচ্ছে। আপনি প্রথম অর্ধেক রেখে বাকিটা বাদ দিতে পারেন।
flag-address = “{ $text }” কারও ঠিকানা বলে মনে হচ্ছে। আপনি বাড়ির নম্বরটি বাদ দিতে পারেন।
flag-nhs-number = “{ $text }” NHS নম্বর বলে মনে হচ্ছে। আপনি এটি বাদ দিতে পারেন।
flag-take-out = বাদ দিন
flag-take-out-of = “{ $text }” বাদ দিন

## Photo

photo-add = ছবি যোগ করুন
photo-take = ছবি তুলুন
photo-choose = ছবি বেছে নিন
photo-no-faces = কারও মুখ যেন না থাকে
photo-busy = আপনার ছবি তৈরি হচ্ছে…
photo-yours = আপনার ছবি
photo = ছবি
photo-kept = আপনার ছবি এই { $device ->
    [phone] ফোনে
    [computer] কম্পিউটারে
   *[tablet] ট্যাবলেটে
} সেভ হয়েছে।
photo-another = অন্য একটি তুলুন
photo-choose-another = অন্য একটি বেছে নিন
photo-remove = সরিয়ে ফেলুন
photo-remove-name = আপনার ছবি সরিয়ে ফেলুন
photo-removed = আপনার ছবি সরিয়ে ফেলা হয়েছে।
photo-elsewhere = এই ছবিটি এই { $device ->
    [phone] ফোনে
    [computer] কম্পিউটারে
   *[tablet] ট্যাবলেটে
} নেই।

## Voice note

voice-add = মুখে বলুন
voice-seconds = { $seconds } সেকেন্ড পর্যন্ত
voice-asking = দয়া করে মাইক ব্যবহার করতে হ্যাঁ বলুন।
voice-recording = রেকর্ড হচ্ছে
voice-stop = থামান
voice-left = আর { $seconds } সেকেন্ড বাকি
voice-warning = আর 10 সেকেন্ড বাকি
voice-heard = আমরা আপনার কথা শুনতে পাচ্ছি।
voice-quiet = আমরা এখনো কিছু শুনতে পাচ্ছি না। জোরে বলুন, অথবা কাছে আসুন।
voice-busy = আপনার রেকর্ডিং সেভ হচ্ছে…
voice-yours = আপনার রেকর্ডিং
voice = রেকর্ডিং
voice-kept = আপনার রেকর্ডিং এই { $device ->
    [phone] ফোনে
    [computer] কম্পিউটারে
   *[tablet] ট্যাবলেটে
} সেভ হয়েছে। আপনি এটি শুনতে পারেন।
voice-again = আবার বলুন
voice-remove = সরিয়ে ফেলুন
voice-remove-name = আপনার রেকর্ডিং সরিয়ে ফেলুন
voice-removed = আপনার রেকর্ডিং সরিয়ে ফেলা হয়েছে।
voice-elsewhere = এই রেকর্ডিংটি এই { $device ->
    [phone] ফোনে
    [computer] কম্পিউটারে
   *[tablet] ট্যাবলেটে
} নেই।

## When a photo or a voice note can’t be had

media-wrong-not-a-picture = এই ফাইলটি ছবি হিসেবে খোলা যাচ্ছে না। দয়া করে অন্য একটি বেছে নিন।
media-wrong-too-large = এই ছবিটি এত বড় যে আমরা খুলতে পারছি না। দয়া করে ছোট একটি বেছে নিন।
media-wrong-no-memory = এই ছবি নিয়ে কাজ করার মতো জায়গা নেই। অন্য অ্যাপ বা ট্যাব বন্ধ করে আবার চেষ্টা করুন।
media-wrong-refused = আমাদের মাইক ব্যবহারের অনুমতি নেই। আপনি ব্রাউজারের সেটিংসে অনুমতি দিতে পারেন, অথবা উত্তর লিখতে পারেন।
media-wrong-no-microphone = আমরা এখানে কোনো মাইক খুঁজে পাচ্ছি না। আপনি উত্তর লিখতে পারেন।
media-wrong-in-use = মাইকটি অন্য কিছু ব্যবহার করছে। অন্য অ্যাপ বা কল বন্ধ করে আবার চেষ্টা করুন।
media-wrong-not-supported = এই ব্রাউজার আপনার কথা রেকর্ড করতে পারে না। আপনি উত্তর লিখতে পারেন।
media-wrong-nothing = আমরা কিছু শুনতে পাইনি। দয়া করে আবার চেষ্টা করুন।
media-wrong-full = এই { $device ->
    [phone] ফোনে
    [computer] কম্পিউটারে
   *[tablet] ট্যাবলেটে
} আর জায়গা নেই, তাই আমরা এটি রাখতে পারিনি। তবু আপনি লিখে উত্তর দিতে পারেন।
media-wrong-failed = কাজ হয়নি। দয়া করে আবার চেষ্টা করুন, অথবা এটি ছাড়াই এগিয়ে যান।

## Private place

private-place = এটি ব্যক্তিগত জায়গা (কারও বাসা)
private-hint = সেভ করার আগে আমরা পিনটি একটু সরিয়ে দিই, যাতে আসল জায়গাটি কেউ দেখতে না পায়। আসল জায়গাটি আমরা রাখি না।
private-moved = গোপন রাখতে একটু সরানো হয়েছে

## Your code

code-title = আপনার কোড
code-keep = পরে আপনার উত্তর বদলাতে বা মুছতে চাইলে এই কোডটি রেখে দিন।
code-once = আপনি শেষ করার পর আমরা এটি আর দেখাতে পারব না। এটি লিখে রাখুন, ছবি তুলে রাখুন, অথবা প্রিন্ট করুন।
code-print = প্রিন্ট করুন
code-read = আপনার কোড, একটি একটি অংশ করে
code-enter = আপনার কোড কী?
code-enter-hint = এতে চারটি ইংরেজি শব্দ আর চারটি অঙ্ক আছে, যেমন MAPLE-RIVER-4729-LEMON-TABLE। বড় হাতের বা ছোট হাতের অক্ষর, দুটোই চলে।
code-wrong-empty = আপনার কোড এখানে লিখুন।
code-wrong-parts = কোডে থাকে দুটি শব্দ, চারটি অঙ্ক, তারপর দুটি শব্দ। দেখুন কিছু বাদ পড়েছে কি না, বা দুবার লেখা হয়েছে কি না।
code-wrong-word = { $number } নম্বর শব্দটি আমরা চিনতে পারছি না। বানান ঠিক আছে কি না দেখুন।
code-wrong-digits = প্রথম দুটি শব্দের পরে চারটি অঙ্ক আসে। সেগুলো দেখুন।
code-wrong-check = এই কোডে কিছু একটা ঠিক নেই। প্রতিটি শব্দ, অঙ্ক আর তাদের ক্রম দেখুন।

## Taking part

age-title = আপনার বয়স কি { $age } বছর বা তার বেশি?
age-why = কম বয়সীদের জন্য নিয়ম আলাদা, তাই আমরা জানতে চাই।
young-title = অংশ নিতে চাওয়ার জন্য ধন্যবাদ
young-text = এই ম্যাপে কিছু দিতে হলে আপনার বয়স { $age } বছর বা তার বেশি হতে হবে।
young-look = তবু আপনি দেখতে পারেন অন্যরা কী বলেছেন।
young-map = ম্যাপে যান
guardian-title = মা-বাবা বা অভিভাবককে জিজ্ঞেস করুন
guardian-text = আগে মা, বাবা বা অভিভাবককে হ্যাঁ বলতে হবে। টিম তাঁদের একটি রেফারেন্স দিয়েছে।
guardian-label = রেফারেন্সটি কী?
guardian-hint = টিমের দেওয়া অক্ষর আর সংখ্যা। দয়া করে কোনো নাম লিখবেন না।
guardian-needed = আপনার মা, বাবা বা অভিভাবককে যে রেফারেন্স দেওয়া হয়েছে সেটি লিখুন। না থাকলে টিমকে জিজ্ঞেস করুন।
consent-title = শুরু করার আগে
consent-template = এই লেখাটি শুধু একটি নমুনা। কেউ অংশ নেওয়ার আগে টিমকে এটি বদলাতে হবে।
consent-controllers = আপনার উত্তরের দায়িত্ব কার
consent-until = আপনি { $day } পর্যন্ত আপনার উত্তর মুছে ফেলতে বলতে পারেন।
consent-choices = আপনি কী কী বিষয়ে রাজি?
optional-mark = (আপনার ইচ্ছা)
consent-needed = অংশ নিতে চাইলে এই ঘরে টিক দিন। আপনি কিছু যোগ করার আগে আমাদের আপনার সম্মতি লাগবে।
consent-go = শুরু করুন

## About you

about-you = আপনার সম্পর্কে কয়েকটি প্রশ্ন
optional = আপনার ইচ্ছা
about-thanks = আমাদের জানানোর জন্য ধন্যবাদ
about-thanks-text = আপনি ম্যাপে যা দেন, তা থেকে এটি আলাদা রাখা হয়।
about-change = আমার সম্পর্কে বলা কথা বদলান

## Deleting by code

withdraw-have = আমার কোড আছে
withdraw-title = আপনার উত্তর মুছে ফেলুন
withdraw-text = আপনি এখানে অংশ নিয়ে থাকলে আপনাকে একটি কোড দেওয়া হয়েছে। সেটি দিয়ে আমরা আপনার উত্তর মুছে ফেলতে পারি।
withdraw-unknown = এই { $device ->
    [phone] ফোনে
    [computer] কম্পিউটারে
   *[tablet] ট্যাবলেটে
} এই কোডের কোনো উত্তর নেই। আপনি অন্য কোনো ফোন বা ট্যাবলেটে অংশ নিয়ে থাকলে, দয়া করে টিমকে জিজ্ঞেস করুন।
withdraw-sure = { $count ->
    [0] কোডটি আমাদের চেনা, কিন্তু ম্যাপে এর কিছু নেই
    [one] আপনার { $count }টি উত্তর মুছে ফেলব?
   *[other] আপনার { $count }টি উত্তর মুছে ফেলব?
}
withdraw-dots = আপনার স্টিকারগুলোও তুলে নেওয়া হবে।
withdraw-what = আপনি কিসে রাজি হয়েছিলেন আর নিজের সম্পর্কে কী বলেছিলেন, তা-ও আমরা মুছে ফেলব। এটা আর ফিরিয়ে নেওয়া যাবে না।
withdraw-copies = আগে কাউকে দেওয়া কপি এতে মুছে যায় না। সেগুলো নিয়ে দয়া করে টিমকে জিজ্ঞেস করুন।
withdraw-delete = সব মুছুন
withdraw-keep = থাক
withdraw-gone = আপনার উত্তর মুছে ফেলা হয়েছে

## Check your answers

check-title = আপনার উত্তরগুলো দেখে নিন
check-place = জায়গা
check-kind = আপনি যা যোগ করছেন
check-skipped = উত্তর দেওয়া হয়নি
check-declined = বলতে চাই না
check-moved = ম্যাপে
change = বদলান
change-what = বদলান: { $what }
save = সেভ করুন
saving = সেভ হচ্ছে…

## Done

done-title = ধন্যবাদ। এটি এখন ম্যাপে আছে।
done-title-whole = ধন্যবাদ। এটি এখন তালিকায় আছে।
done-saved = এই { $device ->
    [phone] ফোনে
    [computer] কম্পিউটারে
   *[tablet] ট্যাবলেটে
} নিরাপদে সেভ হয়েছে। কোথাও কিছু পাঠানো হয়নি।
done-title-changed = ধন্যবাদ। আপনার পরিবর্তন সেভ হয়েছে।
add-another = আরেকটি যোগ করুন
next-person = আমার শেষ: এবার পরের জন

## Card

card-unnamed = নাম দেওয়া হয়নি
card-near = { $place }-এর কাছে
card-delete = মুছে ফেলুন
link-about = যা নিয়ে
link-responds = যাতে কাজে আসবে
link-barriers-here = এখানে যা অসুবিধা করে
link-ideas-here = এর জন্য আইডিয়া
link-no-place = এখানকার কোনো জায়গা নিয়ে নয়
link-count = বেছে নেওয়ার জন্য { $count }টি, সবচেয়ে কাছেরটি আগে
link-none = কিছু মেলেনি। অন্য একটি শব্দ লিখে দেখুন।
link-nothing-there = বেছে নেওয়ার মতো কিছু এখনো ম্যাপে নেই। এমনিই এগিয়ে যান।
link-gone = { $name } (এই ম্যাপে আর নেই)
cluster-title = এখানে { $count }টি জিনিস

## Dots

dots-title = সবচেয়ে জরুরি জিনিসে আপনার স্টিকার লাগান
dots-how = { $dots ->
    [one] আপনার { $dots }টি স্টিকার আছে। আপনার শেষ না হওয়া পর্যন্ত এটি সরাতে পারেন।
   *[other] আপনার { $dots }টি স্টিকার আছে। একেকটি একেক জিনিসে লাগান, অথবা একই জিনিসে কয়েকটি লাগান। আপনার শেষ না হওয়া পর্যন্ত এগুলো সরাতে পারেন।
}
dots-left = { $count ->
    [0] আপনার সব স্টিকার লাগানো হয়ে গেছে।
    [one] আপনার আর { $count }টি স্টিকার বাকি আছে।
   *[other] আপনার আর { $count }টি স্টিকার বাকি আছে।
}
dots-put = এখানে স্টিকার লাগান
dots-put-on = এখানে স্টিকার লাগান: { $name }
dots-take = একটি তুলে নিন
dots-take-from = একটি তুলে নিন: { $name }
dots-here = আপনার { $count }টি স্টিকার
dots-yours = আপনার স্টিকার
dots-said-put = “{ $name }”-এ আপনার স্টিকার লাগানো হয়েছে।
dots-said-taken = “{ $name }” থেকে আপনি একটি স্টিকার তুলে নিয়েছেন।
dots-full = { $dots ->
    [one] আপনার স্টিকার লাগানো হয়ে গেছে। আগে সেটি তুলে নিন।
   *[other] আপনার { $dots }টি স্টিকারই লাগানো হয়ে গেছে। আগে একটি তুলে নিন।
}
dots-failed = আমরা এটি সেভ করতে পারিনি, তাই কিছুই বদলায়নি। দয়া করে আবার চেষ্টা করুন।
dots-none = স্টিকার লাগানোর মতো এখনো কিছু নেই।
dots-sort-nearest = সবচেয়ে কাছেরগুলো আগে
dots-all-hint = আপনার সব স্টিকার লাগানো হয়ে গেলে সবার স্টিকার দেখতে পারবেন।
dots-all = সবার স্টিকার দেখান
dots-all-shown = তালিকায় এখন সবার স্টিকার দেখা যাচ্ছে।
dots-all-failed = সবার স্টিকার আনা যায়নি। দয়া করে আবার চেষ্টা করুন।
dots-tally = { $dots ->
    [0] কেউ স্টিকার লাগাননি
    [one] { $dots }টি স্টিকার, { $people } জনের
   *[other] { $dots }টি স্টিকার, { $people } জনের
}

## List

list-title = মানুষ যা বলেছেন
list-empty = এখানে এখনো কিছু নেই।
list-none = কিছু মেলেনি। আরও দেখতে একটি ফিল্টার তুলে দিন।
list-filter = একটি শব্দ খুঁজুন
list-category = ধরন
list-all-categories = সব
list-sort = সাজান
sort-newest = নতুনগুলো আগে
sort-near = মাঝখানের কাছেরগুলো আগে
sort-oldest = পুরোনোগুলো আগে
sort-name = নাম
sort-importance = সবচেয়ে জরুরিগুলো আগে
list-count = { $count }টি উত্তর
list-more = আরও দেখান

## Files

files-title = কপি সেভ করুন, অথবা ফাইল আনুন
export = কপি সেভ করুন
share = কপি শেয়ার করুন
share-map = এই মানচিত্র শেয়ার করুন
exported = { $count }টি উত্তর { $file } নামে সেভ হয়েছে। আপনার ডাউনলোডে খুঁজুন।
export-empty = সেভ করার মতো এখনো কিছু নেই।
import = ফাইল আনুন
import-reading = { $file } পড়া হচ্ছে… { $percent } %
import-saving = সেভ হচ্ছে…
import-cancel = থামান
import-stopped = থামানো হয়েছে। কিছু বদলায়নি।
import-done = { $file }: { $added }টি নতুন, { $updated }টি বদলানো, { $same }টি আগে থেকেই ছিল, { $left_out }টি বাদ।
import-withdrawn = যাঁরা বলেছিলেন তাঁরা মুছে ফেলতে বলেছেন, তাই বাদ: { $count }টি।
import-failed = { $file } পড়া যায়নি। কিছু বদলায়নি। এটি আবার বেছে নিয়ে দেখুন।
import-problems = আমাদের যা চোখে পড়েছে
import-more = … আর আরও { $count }টি
import-feature = জায়গা { $number }
import-foreign-title = এই ফাইলটি অন্য প্রোগ্রাম থেকে এসেছে
import-foreign-hint = এতে কী ধরনের জায়গা আছে?
import-foreign-name = নাম কোন কলামে আছে?
import-foreign-none = কোনোটিতে না
import-start = আনুন

## Session

sitting = সেশন
sitting-line = সেশন: { $site }, { $date }
sitting-next = পরের জন
next-title = এই উত্তরটি শেষ হয়নি
next-kept = আপনি এ পর্যন্ত যা বলেছেন আমরা রেখে দিচ্ছি। পরের জনের জন্য স্ক্রিন পরিষ্কার করা হবে।
next-lost = এটি মুছে যাবে, আর পরের জনের জন্য স্ক্রিন পরিষ্কার করা হবে।
next-back = ফিরে গিয়ে শেষ করুন
idle-title = আপনি কি এখনও আছেন?
idle-why = চালিয়ে যেতে স্ক্রিন ছুঁন। কেউ না ছুঁলে আমরা পরের জনের জন্য পরিষ্কার করব।
idle-left = বাকি সেকেন্ড: { $seconds }
idle-stay = আমি এখনও আছি
clock-ask = এখানকার ঘড়ি ভুল হতে পারে। ঘড়ি বলছে { $time }। এটা কি ঠিক?
clock-yes = ঠিক আছে
clock-no = ভুল
clock-wrong = এখানকার ঘড়ি ভুল: বলছে { $time }। আপনি চালিয়ে যেতে পারেন। সময় ভুল হতে পারে, আমরা তা লিখে রাখছি। সেটিংসে ঘড়ি ঠিক করুন।

## Facilitator

facilitator = যাঁরা সেশন চালান
facilitator-lock = লক করে মানচিত্রে ফিরুন
sitting-none = কোনো সেশন শুরু হয়নি।
sitting-start-title = সেশন শুরু করুন
sitting-start = সেশন শুরু করুন
sitting-site = জায়গা
sitting-date = তারিখ
sitting-stage = এটা কীসের জন্য?
sitting-facilitator = পরিচালকের কোড
sitting-facilitator-hint = আপনার দলের ঠিক করা কোড। কোনো নাম নয়।
sitting-device = এই যন্ত্রের নাম
sitting-device-hint = যেমন A, B বা C, যদি কয়েকটি থাকে।
sitting-languages = কোন কোন ভাষা থাকবে
sitting-languages-hint = সব ভাষা রাখতে কোনোটিতে টিক দেবেন না।
sitting-assisted = কেউ মানুষকে উত্তর দিতে সাহায্য করেন
sitting-idle = কতক্ষণ পরে “আপনি কি এখনও আছেন?”
sitting-minutes = { $count } মিনিট
stage-none = বলা হয়নি
stage-profiling = এলাকা চেনা
stage-informal-survey = সাধারণ জরিপ
stage-world-cafe = ওয়ার্ল্ড ক্যাফে
stage-action-workshop = কাজের কর্মশালা
stage-feedback = ফলাফল জানানো
stage-drop-in = খোলা দরজা
stage-online = অনলাইন
sitting-end = সেশন শেষ করুন
sitting-end-sure = সেশনটি এখন শেষ করবেন?
sitting-end-yes = শেষ করুন
sitting-end-no = চালিয়ে যান
figure-sitting = এই সেশনের উত্তর
figure-people = মানুষ: { $count }
figure-tablet = এই যন্ত্রের উত্তর
desk-during = সেশনের সময়
desk-mend = উত্তর বদলান বা মুছুন
desk-mend-more = শেষ হলে লক করুন
desk-code = কোড দিয়ে উত্তর সরান
desk-tablet = এই যন্ত্র
desk-clock = ঘড়ি বলছে { $time }।
desk-awake = সেশনের সময় স্ক্রিন নিজে থেকেই জ্বলে থাকে।
desk-asleep = এই ব্রাউজার স্ক্রিন জ্বালিয়ে রাখতে পারে না। যন্ত্রের সেটিংসে তা করুন।
desk-pin = পিন রাখা হয়েছে { $date }।
desk-kiosk = যন্ত্রটি দেওয়ার আগে এই পাতায় আটকে দিন: iPad-এ Guided Access দিয়ে, Android-এ স্ক্রিন পিন করে।
pin-choose = একটি পিন বাছুন
pin-deters = পিন কৌতূহলী আঙুল দূরে রাখে। উত্তর সুরক্ষিত করে না: কম্পিউটার জানা কেউ এটা পেরিয়ে যেতে পারেন। যন্ত্রটি চোখে চোখে রাখুন।
pin-new = নতুন পিন, অন্তত 4টি সংখ্যা
pin-again = একই পিন আবার
pin-set = পিন রাখুন
pin-enter = পিন কী?
pin = পিন
pin-open = খুলুন
pin-length = পিনে 4 থেকে 32টি সংখ্যা বা অক্ষর থাকে।
pin-differ = দুটি এক নয়। পিন আবার দুবার লিখুন।
pin-wrong = এটা পিন নয়। আবার চেষ্টা করুন।
pin-wait = এটা পিন নয়। একটু অপেক্ষা করে আবার চেষ্টা করুন। বাকি সেকেন্ড: { $seconds }
pin-forgotten = পিন ভুলে গেছি
pin-forgotten-text = কিছু হারায়নি। এই পাতা 10 মিনিট খোলা রাখুন, তারপর নতুন পিন বাছতে পারবেন।
pin-renew = নতুন পিনের অপেক্ষা করুন
pin-renewing = { $time } পরে নতুন পিন বাছতে পারবেন। এই পাতা খোলা রাখুন।
pin-insecure = এই পাতা https দিয়ে আসেনি, তাই ব্রাউজার পিন রাখতে পারে না। এই অংশ খোলা: যন্ত্রটি চোখে চোখে রাখুন।

## When something goes wrong

trouble-title = একটি সমস্যা হয়েছে
retry = আবার চেষ্টা করুন
download-answers = আমার উত্তর ডাউনলোড করুন
forget-download = এই ব্রাউজার আপনার উত্তর ভুলে যেতে পারে। যাওয়ার আগে সেগুলো ডাউনলোড করুন।
store-quota = এই { $device ->
    [phone] ফোনে
    [computer] কম্পিউটারে
   *[tablet] ট্যাবলেটে
} আর জায়গা নেই, তাই আপনার উত্তর সেভ করা যায়নি। আপনার উত্তর এখনো এই স্ক্রিনে আছে। এখনই ডাউনলোড করুন, অথবা জায়গা খালি করে আবার চেষ্টা করুন।
store-blocked = Common Ground-এর পুরোনো ভার্সন অন্য একটি ট্যাবে খোলা আছে। অন্য ট্যাবগুলো বন্ধ করে আবার চেষ্টা করুন।
store-unavailable = এই ব্রাউজার আমাদের কিছু সেভ করতে দিচ্ছে না (হয়তো এটি প্রাইভেট উইন্ডো, অথবা ওয়েবসাইটের তথ্য রাখা বন্ধ আছে)। তবু আপনি উত্তর দিতে পারেন, কিন্তু এই পাতা বন্ধ করা পর্যন্তই উত্তর থাকবে। যাওয়ার আগে সেগুলো ডাউনলোড করুন।
store-newer = এখানে Common Ground-এর নতুন ভার্সন ব্যবহার হয়েছে। সেটি পেতে এই পাতা আবার খুলুন। কিছু বদলায়নি।
store-conflict = আপনি এখানে থাকার সময় এটি অন্য ট্যাবে বদলানো হয়েছে। আপনার উত্তর এখনো এই স্ক্রিনে আছে।
store-conflict-gone = আপনি এখানে থাকার সময় এটি অন্য ট্যাবে মুছে ফেলা হয়েছে। আপনার উত্তর এখনো এই স্ক্রিনে আছে।
store-withdrawn = একটি কোড দিয়ে এটি মুছে ফেলা হয়েছে। এটি আর ফিরিয়ে আনা যাবে না।
store-conflict-mine = আমারটি সেভ করুন
store-conflict-theirs = অন্যটি রাখুন
store-failed = আপনার উত্তর সেভ করা যায়নি। এটি এখনো এই স্ক্রিনে আছে। আবার চেষ্টা করুন, অথবা ডাউনলোড করুন।
store-unreadable = সেভ করা { $count }টি উত্তর পড়া যাচ্ছে না। যেমন ছিল, আমরা তেমনই রেখে দিয়েছি।
project-title = এই ম্যাপটি ঠিকমতো তৈরি করা হয়নি
project-hint = এই পাতা যিনি দেখাশোনা করেন, দয়া করে তাঁকে এটি দেখান। { $file }-এ যা ভুল আছে:
project-other-origin = এই লিংক অন্য ওয়েবসাইটের একটি প্রজেক্ট খুলতে চায়। আপনার নিরাপত্তার জন্য আমরা তা খুলি না।
project-not-found = এখানে { $file } নামে কোনো প্রজেক্ট নেই।

## The file as a whole

problem-not-json = এই ফাইলটি নষ্ট, অথবা এটি ঠিক ধরনের ফাইল নয়। এটি ঠিক ফাইল কি না দেখুন, অথবা আবার নিয়ে আসুন। { $detail }
problem-not-geojson = এই ফাইলে আমরা পড়তে পারি এমন ম্যাপের তথ্য নেই। একটি GeoJSON ফাইল বেছে নিন।
problem-truncated = ফাইলটি মাঝখানে শেষ হয়ে গেছে। যা আছে আমরা পড়েছি। বাকিটা পেতে ফাইলটি আবার আনুন।
problem-newer-format = এই ফাইলটি Common Ground-এর নতুন ভার্সনে তৈরি। কিছু বদলায়নি। সবচেয়ে নতুন ভার্সন নিয়ে আবার চেষ্টা করুন।
problem-trailing-text = ফাইল শেষ হওয়ার পরেও কিছু লেখা আছে। আমরা তা বাদ দিয়েছি।
problem-byte-order-mark = ফাইলের শুরুতে একটি চিহ্ন আছে যা লাগে না। আমরা তা বাদ দিয়েছি।
problem-other-crs = এই ফাইলে জায়গাগুলো অন্যভাবে গোনা ({ $detail })। দ্রাঘিমাংশ (longitude) আর অক্ষাংশ (latitude) দিয়ে আবার সেভ করুন (WGS 84)।
problem-checksum-differs = সেভ করার পরে ফাইলটি বদলানো হয়েছে, অথবা এর কিছু অংশ নেই। এটি ঠিক ফাইল কি না দেখুন।
problem-not-utf8 = এই ফাইলের অক্ষর পড়া যাচ্ছে না। এটি UTF-8 হিসেবে আবার সেভ করুন।
problem-no-features = এই ফাইলে যোগ করার মতো কিছু নেই।

## One entry of a file

problem-feature-not-json = এই এন্ট্রিটি ভাঙা, তাই আমরা বাদ দিয়েছি। ফাইলে এটি ঠিক করুন, তারপর ফাইলটি আবার খুলুন।
problem-not-a-feature = এটি ম্যাপের কোনো জায়গা নয়, তাই আমরা বাদ দিয়েছি।
problem-lone-surrogate = একটি অক্ষর ভাঙা ছিল। আমরা তার জায়গায় � দিয়েছি।
problem-too-deep = এই এন্ট্রিতে একটির ভেতর একটি করে অনেক বেশি অংশ আছে, তাই আমরা বাদ দিয়েছি।
problem-too-large = এই এন্ট্রিটি খুব বড়, তাই আমরা বাদ দিয়েছি।
problem-duplicate-key = “{ $detail }” দুবার আছে। আমরা শেষেরটি রেখেছি।
problem-duplicate-id = এই এন্ট্রিটি একবারের বেশি আছে। আমরা সবচেয়ে নতুনটি রেখেছি।
problem-derived-id = এই এন্ট্রির নিজের কোনো নম্বর ছিল না। আমরা একটি দিয়েছি, যাতে ফাইলটি দুবার খুললেও কিছু না বাড়ে।
problem-out-of-range = এই জায়গাটি পৃথিবীতে নেই, তাই আমরা বাদ দিয়েছি। এর দ্রাঘিমাংশ (longitude) আর অক্ষাংশ (latitude) দেখুন। { $detail }
problem-swapped = দ্রাঘিমাংশ (longitude) আর অক্ষাংশ (latitude) উল্টে গেছে মনে হচ্ছে, তাই আমরা এই এন্ট্রিটি বাদ দিয়েছি। ফাইলে এ দুটি অদলবদল করুন। { $detail }
problem-third-dimension = এই জায়গার উচ্চতা লাগে না। আমরা তা বাদ দিয়েছি।
problem-ring-closed = এই এলাকার কিনারা খোলা ছিল। আমরা বন্ধ করেছি।
problem-ring-turned = এই এলাকার কিনারা উল্টো দিকে ঘুরছিল। আমরা সোজা করে দিয়েছি।
problem-self-crossing = এই এলাকার কিনারা নিজেকে কেটে গেছে। আমরা যেমন ছিল তেমনই রেখেছি।
problem-too-few-positions = রেখা বা এলাকার জন্য বিন্দু খুব কম, তাই আমরা এই এন্ট্রিটি বাদ দিয়েছি।
problem-geometry-collection = এই এন্ট্রিতে বিন্দু, রেখা আর এলাকা মিশে আছে, তাই আমরা বাদ দিয়েছি। প্রতিটি আলাদা এন্ট্রি হিসেবে সেভ করুন।
problem-bad-geometry = এটি কোথায় তা বোঝা যাচ্ছে না, তাই আমরা বাদ দিয়েছি। ফাইলে এর জায়গা দেখুন। { $detail }
problem-wrong-type = এই উত্তরটি যে ধরনের হওয়ার কথা তা নয়, তাই ব্যবহার করা যাবে না। { $detail }
problem-not-allowed = এই উত্তরটি দেওয়া উত্তরগুলোর একটি নয়, তাই ব্যবহার করা যাবে না। { $detail }
problem-nested-property = এই উত্তরটি কয়েকটি অংশে ছিল। আমরা লেখা হিসেবে রেখেছি।
problem-control-characters = যে চিহ্নগুলো দেখা যায় না, আমরা সেগুলো বাদ দিয়েছি।
problem-missing = প্রতিটি এন্ট্রিতে যা লাগে তার কিছু একটা নেই, তাই আমরা এটি বাদ দিয়েছি। { $detail }
problem-bad-time = এই তারিখ আর সময় আমরা পড়তে পারছি না, তাই বাদ দিয়েছি। { $detail }
problem-too-long = লেখাটি খুব লম্বা। ছোট করুন: অক্ষর, ফাঁকা জায়গা আর চিহ্ন মিলিয়ে { $detail } পর্যন্ত।

## Answers

problem-required = সেভ করার আগে এখানে একটি উত্তর লাগবে। দয়া করে এই প্রশ্নের উত্তর দিন।
problem-too-many = আপনি খুব বেশি বেছে নিয়েছেন। { $detail }টি পর্যন্ত বেছে নিন।
problem-bad-number = এই সংখ্যাটি এখানে চলবে না। আবার দেখুন, আর অঙ্কে লিখুন, যেমন 12।
problem-bad-date = এই তারিখটি এখানে চলবে না। আবার দেখুন: হয়তো তারিখটি এখনো আসেনি, অথবা এর কোনো অংশ বাদ পড়েছে।
problem-wrong-shape = এটি ম্যাপে এভাবে দেখানো যায় না। দয়া করে জায়গাটি আমাদের আবার দেখান।
problem-outside-area = এটি বা এর কিছু অংশ এই ম্যাপের এলাকার বাইরে। শুধু ভেতরের জায়গা রাখা যায়।
problem-on-one-line = সব কোনা এক লাইনে আছে। এলাকার জন্য পাশের দিকে একটি কোনা লাগবে।
problem-too-many-positions = এতে কোনা খুব বেশি। { $detail }টি বা তার কম রাখুন।
problem-same-position = এখানে আগে থেকেই একটি কোনা আছে। ম্যাপ সরিয়ে পরের কোনায় আনুন।

## Project files

problem-unknown-key = এখানে “{ $detail }”-এর কোনো মানে নেই। বানান ঠিক আছে কি না দেখুন, অথবা এটি বাদ দিন।
problem-repeated-id = “{ $detail }” দুবার ব্যবহার হয়েছে। প্রতিটিকে আলাদা নাম দিন।
problem-unknown-id = এখানে “{ $detail }” নামে কিছু নেই। বানান ঠিক আছে কি না, আর এটি এই লাইনের আগে আছে কি না দেখুন।
problem-bad-id = “{ $detail }” এখানে নাম হিসেবে ব্যবহার করা যাবে না। শুধু a–z, 0–9, _ আর - ব্যবহার করুন, অথবা শব্দটি Common Ground নিজের জন্য রেখে থাকলে অন্য শব্দ বেছে নিন।
problem-unknown-question-type = “{ $detail }” ধরনের প্রশ্ন আমরা চিনি না। এর মধ্যে একটি ব্যবহার করুন: category, short_text, long_text, choice, choices, scale, number, yes_no, date, photo, voice বা link।
problem-unknown-condition = { $detail } দিয়ে তৈরি শর্ত আমরা চিনি না। all, any বা not ব্যবহার করুন; অথবা question-এর সাথে is, has, at_least, at_most বা answered।
problem-project-missing = এখানে কিছু একটা নেই। এটি পূরণ করুন। এখানে যা থাকার কথা: { $detail }।
problem-project-wrong-type = এখানে এটি থাকার কথা নয়। এখানে যা থাকার কথা: { $detail }।
problem-project-not-allowed = { $detail } এখানে ব্যবহার করা যাবে না। আবার দেখুন আর অন্য কিছু বেছে নিন।
problem-words-missing = “{ $detail }” ভাষার শব্দ নেই। সেগুলো যোগ করুন।
problem-assumed = এখানে দরকারি কিছু একটা ছিল না। যা সবচেয়ে ঠিক মনে হয়েছে, আমরা তা-ই দিয়েছি। ঠিক আছে কি না দেখুন।
problem-big-number = একটি সংখ্যা এত বড় যে হুবহু রাখা যায় না। এটি লেখা হিসেবে রাখা হয়েছে।
problem-bad-utf8 = কিছু অক্ষর পড়া যায়নি, তাই বদলে দেওয়া হয়েছে। লেখাটি দেখে নিন।

## Nothing lost

restored = সংরক্ষিত কিছু উত্তর হারিয়ে গিয়েছিল বা নষ্ট হয়েছিল। { $when } এ এখানে যা ছিল আমরা তা ফিরিয়ে রেখেছি। উত্তর: { $count }
restored-page = অন্য কিছু সংরক্ষিত উত্তরগুলো মুছে ফেলেছিল। এই পাতায় সেগুলো তখনও ছিল, আবার সংরক্ষণ করা হয়েছে। উত্তর: { $count }
keep-title = হস্তান্তর
keep-open = এখনও বাইরে রাখা হয়নি
keep-since = মানুষ: { $people }, { $when } থেকে
keep-all = সবকিছু বাইরে রাখা হয়েছে।
keep-open-line = এখনও বাইরে রাখা হয়নি: { $count }
keep-export = গবেষক দলের জন্য ফাইল বানান
keep-export-more = উত্তর, ছবি ও মানুষ এক ফাইলে
keep-making = ফাইল তৈরি হচ্ছে…
keep-where = ফাইলটি কি যেখানে থাকার কথা সেখানে আছে?
keep-where-more = আপনার দল যেখানে রাখে ফাইলটি সেখানে রাখুন: ইউএসবি, যৌথ ফোল্ডার বা অন্য অ্যাপ। দেখুন সেটি সেখানে আছে। তবেই বাইরে রাখা হয়েছে ধরা হবে।
keep-file = ফাইল
keep-contents = এতে আছে
keep-in-it = উত্তর: { $places }। মানুষ: { $people }। ছবি ও কণ্ঠ: { $media }।
keep-size = আকার
keep-checksum = যাচাই নম্বর (SHA-256)
keep-again = আবার সংরক্ষণ করুন
keep-read = পড়ে মিলিয়ে দেখুন
keep-confirm = হ্যাঁ, ঠিক জায়গায় আছে
keep-later = এখন নয়
keep-same = এটি হুবহু একই ফাইল।
keep-not-read = ফাইলটি পড়া যায়নি। আবার বেছে দেখুন।
keep-cut-off = ফাইলের একটি অংশ নেই: { $whole } এর মধ্যে { $size } আছে। আবার সংরক্ষণ করুন।
keep-another = এটি অন্য ফাইল, বা নষ্ট। উপরের নামের ফাইলটি বেছে নিন, বা আবার সংরক্ষণ করুন।
keep-differs = এটি একই ফাইল নয়। যে উত্তরগুলো নেই বা আলাদা: { $count }। আবার সংরক্ষণ করুন।
keep-differs-else = এটি একই ফাইল নয়। উত্তরগুলো একই, কিন্তু অন্য কিছু আলাদা। আবার সংরক্ষণ করুন।
keep-sure = বাইরে রাখা হয়েছে। নতুন কিছু যোগ না হলে এই যন্ত্র খালি করতে পারেন।
keep-not-yet = এই যন্ত্রে কিছু এখনও বাইরে রাখা হয়নি। আগে ফাইল বানান।
keep-unreadable = এখানে রাখা কিছু পড়া যাচ্ছে না, তাই তা কোনো ফাইলে নেই। এই যন্ত্র খালি করার আগে আপনার দলকে জিজ্ঞেস করুন।
keep-too-large = ফাইলটি এই ব্রাউজারের জন্য বেশি বড় হবে। বাইরে রাখা ছবি সরিয়ে আবার চেষ্টা করুন।
keep-check = এখন দেখুন
book-title = আগের ফাইল ও খালি করা
book-made = { $when }: { $file } ({ $count }) তৈরি হয়েছে। এখনও কেউ দেখেনি।
book-sure = { $when }: { $file } ({ $count }) তৈরি হয়েছে এবং ঠিক জায়গায় আছে।
book-read = { $when }: { $file } ({ $count }) তৈরি হয়েছে, পড়ে দেখা হয়েছে, একই আছে।
book-wiped = { $when }: যন্ত্র খালি করা হয়েছে ({ $count })। সবকিছু { $file } এ ছিল।
book-copy = এই যন্ত্রে শেষ নিরাপত্তা কপি: { $when }
book-no-copy = এই যন্ত্রে নিরাপত্তা কপি লেখা যায়নি। আরও ঘন ঘন ফাইল বানান।
space = জায়গা
space-of = { $size } এর মধ্যে ব্যবহৃত
space-full = এই যন্ত্রের { $percent } % জায়গা ব্যবহৃত। ভরে যাওয়ার আগে জায়গা করুন।
space-photos = বাইরে রাখা ছবি সরান ({ $count })
space-export = আগে ফাইল বানান। তারপর বাইরে রাখা ছবি এখান থেকে সরাতে পারবেন।
wipe = এই যন্ত্র খালি করুন
wipe-when = শুধু ফাইল নিশ্চিত করার পরে
wipe-sure = এই যন্ত্র থেকে সব সরাবেন? উত্তর: { $count }
wipe-what = এতে এই যন্ত্রের সব উত্তর, ছবি, মানুষ ও নিরাপত্তা কপি মুছে যাবে। অধিবেশন, পিন ও ফাইলের তালিকা থাকবে। এটি ফেরানো যাবে না।
wipe-type = এই শব্দটি লিখুন: “{ $word }”
wipe-word = খালি
wipe-wrong-word = এটি সেই শব্দ নয়। “{ $word }” লিখুন।
wipe-now = এখন খালি করুন
wipe-done = এই যন্ত্র থেকে সব সরানো হয়েছে।
projector-hint = মানচিত্রটি আরেকটি উইন্ডোতে খোলে। সেই উইন্ডোটি বড় পর্দায় নিয়ে যান। এতে কোনো নাম, কথা, ছবি বা ব্যক্তিগত জায়গা দেখা যায় না।
projector-open = বড় পর্দায় দেখান
projector-more = আর কী দেখাবেন তা বেছে নিন
projector-not-agreed = এই ব্যক্তি এটি দেখাতে রাজি হননি।
projector-place = জায়গাটি দেখান
projector-words = কথাগুলো দেখান
projector-full = পুরো পর্দা

### Facilitator: what stands below comes when a facilitator opens their area, and is printed. Nothing else says it.

## Another tablet nearby

passing-title = কাছের আরেকটি ট্যাবলেট
passing-what = এতে এই ট্যাবলেটের সবকিছু আরেকটিতে পাঠানো হয়। এখান থেকে কিছু মুছে যায় না। দুটিকেই একই ওয়াই-ফাই বা হটস্পটে থাকতে হবে। ইন্টারনেট লাগে না।
passing-send = আরেকটি ট্যাবলেটে পাঠান
passing-receive = আরেকটি ট্যাবলেট থেকে নিন
passing-file-out = ফাইল হিসেবে পাঠান
passing-file-out-more = AirDrop, Quick Share, USB
passing-file-in = আরেকটি ট্যাবলেটের ফাইল খুলুন
passing-preparing = এক মুহূর্ত…
passing-show-first = এই কোডটি অন্য ট্যাবলেটকে দেখান
passing-show-first-how = অন্য ট্যাবলেটে এই পাতাটি খুলুন এবং “আরেকটি ট্যাবলেট থেকে নিন” চাপুন। তার ক্যামেরা এই কোডের দিকে ধরুন।
passing-next = এখন সেখানে কোড আছে: পড়ুন
passing-show-second = এবার এই কোডটি প্রথম ট্যাবলেটকে দেখান
passing-show-second-how = এই পাতাটি খোলা রাখুন। প্রথম ট্যাবলেট কোডটি পড়লে কাজ নিজে থেকেই এগোবে।
passing-code = অন্য ট্যাবলেটের জন্য কোড
passing-no-camera = ক্যামেরা নেই? কোডটি লেখা হিসেবে নিন
passing-copy = কপি করুন
passing-copied = কপি হয়েছে।
passing-read = ক্যামেরা অন্য ট্যাবলেটের কোডের দিকে ধরুন
passing-camera = ক্যামেরা যা দেখে
passing-turn = অন্য ক্যামেরা ব্যবহার করুন
passing-camera-refused = আমরা ক্যামেরা ব্যবহার করতে পারছি না। ব্রাউজারের সেটিংসে অনুমতি দিন, অথবা নিচে কোডটি লিখুন।
passing-camera-none = ব্যবহার করার মতো কোনো ক্যামেরা পাইনি। নিচে কোডটি লিখুন বা পেস্ট করুন।
passing-type = অথবা এখানে কোডটি লিখুন বা পেস্ট করুন
passing-use = এই কোডটি নিন
passing-wrong-not-ours = এটি Common Ground-এর কোড নয়।
passing-wrong-mistyped = এই কোডে কিছু নেই বা কিছু ভুল আছে। দেখে নিন, অথবা আবার পড়ুন।
passing-wrong-newer = অন্য ট্যাবলেটে Common Ground-এর নতুন ভার্সন আছে। আগে এই ট্যাবলেটটি আপডেট করুন।
passing-wrong-project = অন্য ট্যাবলেটে আরেকটি প্রকল্প আছে: { $project }।
passing-wrong-turn = এটি ভুল কোড। একটি ট্যাবলেট পাঠাবে আর অন্যটি নেবে।
passing-wrong-other = এই কোডটি আগের চেষ্টার। দুটি ট্যাবলেটেই আবার শুরু করুন।
passing-meeting = অন্য ট্যাবলেট খুঁজছি…
passing-sending = পাঠানো হচ্ছে: { $percent } %
passing-receiving = নেওয়া হচ্ছে: { $percent } %
passing-storing = যাচাই করে সেভ করা হচ্ছে…
passing-broken = সংযোগ ছিঁড়ে গেছে। যা এসেছে তা রাখা আছে: { $percent } %। এগোতে নতুন কোড দেখান আর পড়ুন।
passing-unmet = ট্যাবলেট দুটি একে অন্যকে খুঁজে পায়নি। দুটি কি একই ওয়াই-ফাই বা হটস্পটে আছে?
passing-again-send = নতুন কোড দেখান
passing-again-receive = নতুন কোড পড়ুন
passing-done-sent = অন্য ট্যাবলেট সব পেয়েছে
passing-done-received = অন্য ট্যাবলেটের সবকিছু এখানে এসেছে
passing-summary = { $new }টি নতুন, { $updated }টি বদলানো, { $same }টি আগে থেকেই ছিল, { $conflicts }টি বিরোধী।
passing-summary-more = মানুষ: { $people }। ছবি ও কণ্ঠ: { $media }।
passing-withdrawn = যাঁরা বলেছিলেন তাঁরা মুছে ফেলতে বলেছেন, তাই বাদ: { $count }টি।
passing-removed = অন্য ট্যাবলেটে বলা হয়েছিল, তাই মুছে ফেলা: { $count }টি।
passing-unreadable = পড়া যায়নি: { $count }টি।
passing-conflicts = দুটি ট্যাবলেটেই বদলেছে: আমরা পরেরটি রেখেছি
passing-conflicts-save = অন্য ভার্সনগুলো সেভ করুন
passing-failed-newer = যে ট্যাবলেট পাঠায় তাতে Common Ground-এর নতুন ভার্সন আছে। আগে অন্যটি আপডেট করুন।
passing-failed-project = দুটি ট্যাবলেটে আলাদা প্রকল্প আছে। এটি { $project } থেকে এসেছিল। কিছু বদলায়নি।
passing-failed-room = যে ট্যাবলেট নেয় তার জন্য { $size } অনেক বেশি। কিছু বদলায়নি।
passing-failed-damaged = যা এসেছে তা পাঠানো জিনিস নয়। কিছু বদলায়নি। আবার চেষ্টা করুন।
passing-failed-stopped = অন্য ট্যাবলেটে এটি থামানো হয়েছে।
passing-failed-kept = যে ট্যাবলেট নেয় সে সব সেভ করতে পারেনি। আবার চেষ্টা করুন। কিছুই দুবার সেভ হয় না।
passing-failed-network = এই ট্যাবলেট কোনো নেটওয়ার্কে নেই, বা এর ব্রাউজার এটি পারে না। তার বদলে ফাইল পাঠান।
passing-failed-fetch = যা দরকার তা লোড করা যায়নি। এই ট্যাবলেট অনলাইনে থাকলে আবার চেষ্টা করুন।
passing-again = আবার শুরু করুন

## Packages

public-export = সবার জন্য ফাইল বানান
public-export-more = শুধু প্রকাশ্য উত্তর, যাঁরা রাজি হয়েছেন
public-made = সবার জন্য ফাইল সেভ হয়েছে
public-made-more = এতে শুধু তাই আছে যা প্রকাশ করা যায়। কারও তথ্য নেই। এটি এক্সপোর্ট বলে গোনা হয় না। “গবেষক দলের জন্য ফাইল বানান” বোতামটিও চাপুন।
public-none = এখনও সবার জন্য কিছু নেই
public-none-more = এখানকার কোনও উত্তর প্রকাশ করা যায় না, বা কেউ ভাগ করতে রাজি হননি। কোনও ফাইল হয়নি।
sealed-note = ফাইলটি গোপন করা আছে। শুধু গবেষক দল এটি খুলতে পারে।
sealed-failed = আমরা ফাইলটি গোপন করতে পারিনি, তাই কিছু সেভ হয়নি। আবার চেষ্টা করুন বা আপনার দলকে বলুন।
sealed-differs = এটি সেই ফাইল নয়। এটি গোপন করা, তাই কী আলাদা তা বলতে পারি না। আবার সেভ করুন।

## Merging files

merge-title = ফাইল মেলান
merge-what = অন্য ট্যাবলেটের ফাইল এই ট্যাবলেটে মেলায়। একসঙ্গে অনেকগুলি বাছতে পারেন। ফিরিয়েও নিতে পারেন।
merge-pick = ফাইল বাছুন
merge-reading = { $count }টির মধ্যে { $number } নম্বর ফাইল পড়া হচ্ছে…
merge-unfit = এই ফাইলগুলি আমরা ব্যবহার করতে পারি না
merge-unfit-more = এখনও কিছু মেলানো হয়নি।
merge-go-on = বাকিগুলি মেলান ({ $count })
merge-not-read = এটি পড়া যায়নি। আবার বাছুন।
merge-unknown = এই ধরনের ফাইল আমরা চিনি না। ট্যাবলেট থেকে বানানো ফাইল বাছুন।
merge-sealed = এটি গোপন করা আছে। শুধু গবেষক দল এটি খুলতে পারে।
merge-public = এটি সবার জন্য তৈরি, তাই এতে অনেক কিছু নেই। গবেষক দলের ফাইলটি বাছুন।
merge-damaged = এটি নষ্ট, বা অন্য প্রোগ্রাম আবার বেঁধেছে। যেখান থেকে এসেছে সেখান থেকে আবার কপি করুন।
merge-cut-off = এর একটি অংশ নেই। যেখান থেকে এসেছে সেখান থেকে আবার কপি করুন।
merge-newer = Common Ground-এর নতুন ভার্সন এটি বানিয়েছে। আগে এই ট্যাবলেটটি আপডেট করুন।
merge-project = এটি অন্য প্রকল্পের: { $project }।
merge-foreign = অন্য প্রোগ্রাম এটি বানিয়েছে। “তালিকা” পাতা থেকে আনুন।
merge-done = মেলানো ফাইল: { $count }টি
merge-new = নতুন
merge-updated = বদলানো
merge-same = আগে থেকেই ছিল
merge-conflicts = বিরোধী
merge-older = পুরোনো, বাদ
merge-withdrawn = বাদ, কারণ মানুষ ফিরিয়ে নিয়েছেন
merge-removed = এখানে মুছে ফেলা, কারণ মানুষ ফিরিয়ে নিয়েছেন
merge-unreadable = পড়া যায়নি
merge-people = মানুষ, নতুন বা বদলানো
merge-sessions = সেশন, নতুন বা বদলানো
merge-media = নতুন ছবি ও কণ্ঠ
merge-conflicts-more = একই উত্তর দুই জায়গায় বদলেছে। আমরা পরেরটি রেখেছি।
merge-table = বিরোধের সারণি সেভ করুন
merge-here = এই ট্যাবলেট
merge-last = শেষ মেলানো: { $when }, ফাইল: { $count }টি
merge-undo = এই মেলানো ফেরান
merge-undone = মেলানো ফেরানো হয়েছে
merge-undone-more = সব আগের মতো আছে। মানুষ যা ফিরিয়ে নিয়েছেন তা মোছাই থাকবে।
merge-undone-left = তার পরে বদলেছে, তাই তেমনই আছে: { $count }টি।

## Printing

paper-title = কাগজ
paper-what = একটি মানচিত্র ছাপুন যাতে নম্বর দেওয়া স্টিকার লাগানো যায়, আর তার সঙ্গের ফরম। পরে সেগুলো এখানে তুলুন।
paper-language = মানচিত্র ও ফরমের ভাষা
paper-size = মানচিত্রের কাগজ
paper-sheets = মানচিত্রের পাতা
paper-copies = প্রতিটি ধরনের ফরম
paper-print-map = মানচিত্র ছাপুন
paper-print-forms = ফরম ছাপুন
paper-making = তৈরি হচ্ছে…
paper-failed = হলো না। রাস্তার মানচিত্র আছে কি না দেখুন, তারপর আবার চেষ্টা করুন।
paper-ready = ছাপার জন্য তৈরি
paper-settings = ছাপার জানালায় { $size } আর 100 % বেছে নিন, উপরের ও নিচের লেখা ছাড়া।
paper-print = ছাপুন
paper-scale = স্কেল 1 : { $number }
paper-square-size = প্রতিটি ঘর { $length } চওড়া
paper-sheet = পাতা { $number } / { $total }
paper-scan = মানচিত্র খুলতে এটি স্ক্যান করুন
paper-north = উ
paper-stickers = মানচিত্রের স্টিকার
paper-stickers-what = স্টিকারে একটি নম্বর লিখে মানচিত্রে লাগান। তারপর সেই নম্বরের সারি পূরণ করুন: আকারটি গোল করে দাগান, আর ঘরটি লিখুন, যেমন C4।
paper-sticker = স্টিকার
paper-kind = এটি কী?
paper-square = ঘর
paper-words = অল্প কথায়
paper-one = একটিতে দাগ দিন।
paper-many = যতগুলো চান দাগ দিন।
paper-if = না মিললে খালি রাখুন।
paper-link = সেগুলোর স্টিকারের নম্বর লিখুন।
paper-version = পাঠ: { $version }
paper-team = দলের জন্য:
paper-tear = এখানে ছিঁড়ে এই অংশটি রাখুন
paper-about = এই পাতা ছিঁড়ে আলাদা করা যায়। পূরণ না করলেও চলে।

## Typing in

typing-title = কাগজের ফরম তুলুন
typing-more = একটির পর একটি ফরম
typing-language = ফরমের ভাষা
typing-sticker = স্টিকারের নম্বর
typing-sticker-hint = ফরমে যেমন লেখা আছে।
typing-square = মানচিত্রের ঘর
typing-square-hint = একটি অক্ষর ও একটি সংখ্যা, যেমন C4। জায়গা খুঁজতে হলে খালি রাখুন।
typing-code = ফরমের কোড
typing-code-hint = এটি ফরমের শেষে আছে। না থাকলে খালি রাখুন।
typing-same = আগের ফরমের সেই একই মানুষ
typing-about = এই মানুষটি সম্পর্কে প্রশ্ন
typing-start = শুরু করুন
typing-stop = তোলা বন্ধ করুন
typing-saved = সংরক্ষিত। স্টিকার: { $sticker }
typing-saved-blank = অসম্পূর্ণ হিসেবে সংরক্ষিত, কারণ দরকারি কিছু খালি ছিল। স্টিকার: { $sticker }
typing-keys-are = চাবি: 1 থেকে 9 বাছে। Enter এগোয়। 0 বা F8: উত্তর নেই। F9: সংরক্ষণ, পরের ফরম।
typing-wrong-kind = এটি কী তা বলুন।
typing-wrong-square = এমন ঘর নেই। ঘরগুলো A1 থেকে { $last } পর্যন্ত।
typing-wrong-code = এটি কোড নয়। আবার দেখুন।
typing-wrong-taken = এই কোড আগে থেকেই কারও আছে। এই ফরম কি আগে তোলা হয়েছে?
typing-line = স্টিকার { $sticker } · ঘর { $square }
typing-keys = চাবি
typing-none = উত্তর নেই (0)
typing-next = সংরক্ষণ, পরের ফরম (F9)

### Delivery: what stands below comes where a project sends to somebody what people save.

deliver-label = পাঠানো
deliver-waiting = পাঠানো বাকি: { $count }
deliver-now = এখনই পাঠান
deliver-copy = কপি পাঠান
deliver-arrived = আপনার উত্তর { $name }-এর কাছে পৌঁছেছে।
deliver-told = আপনি যা ফিরিয়ে নিয়েছেন তা { $name } জানে।
deliver-team = দল
deliver-offline = ইন্টারনেট নেই। ইন্টারনেট এলে আমরা পাঠাব।
deliver-no-answer = { $name } এখনও সাড়া দিচ্ছে না। আমরা চেষ্টা করে যাচ্ছি।
deliver-refused = { $name } এভাবে নিতে পারছে না। এটি এখানে নিরাপদ আছে। বদলে ইমেইলে একটি কপি পাঠান।
deliver-too-large = এভাবে পাঠানোর জন্য এটি খুব বড়। এটি এখানে নিরাপদ আছে। বদলে ইমেইলে একটি কপি পাঠান।
deliver-unsealed = এই ব্রাউজার দলের জন্য আপনার উত্তর তালাবদ্ধ করতে পারে না, তাই আমরা পাঠাই না। সেগুলো এখানে নিরাপদ।
deliver-forget = এই ব্রাউজার আপনার উত্তর ভুলে যেতে পারে: যাওয়ার আগে পাঠিয়ে দিন।
deliver-before = সংরক্ষণ করলে আপনার উত্তর { $name }-এর কাছে যায়।
deliver-on-way = সংরক্ষিত হয়েছে, আর { $name }-এর কাছে যাচ্ছে।
deliver-by-hand = আমরা একটি ফাইল সংরক্ষণ করেছি। দয়া করে { $name }-কে পাঠান।
deliver-done = পাঠিয়েছি
deliver-later = পরে

### Sharing: what stands below is said where somebody shares the map.

share-map-why = যে কেউ এই লিঙ্ক খুললে একই জায়গায় একই মানচিত্র দেখবেন। লোকেরা যা বলেছেন তার কিছুই এতে নেই।
share-map-code = লিঙ্কের QR কোড
share-map-scan = ফোনের ক্যামেরা এখানে ধরুন
share-map-link = লিঙ্ক
share-map-copy = লিঙ্ক কপি করুন
share-map-copied = লিঙ্ক কপি হয়েছে।
share-map-by-hand = এই ব্রাউজার কপি করতে পারে না। লিঙ্কটি বেছে নিয়ে নিজে কপি করুন।
share-map-send = লিঙ্ক পাঠান
share-map-only-here = এই মানচিত্র শুধু এই যন্ত্রে আছে, তাই এর লিঙ্ক অন্য কোথাও খুলবে না। যিনি মানচিত্রটি দেখাশোনা করেন তিনি এটি ইন্টারনেটে রাখতে পারেন।
share-map-near = এই লিঙ্ক শুধু এখানকার নেটওয়ার্কে খোলে, যেমন একই Wi-Fi।
share-map-offline = এখানে এখন ইন্টারনেট নেই। লিঙ্কটি শুধু ইন্টারনেট আছে এমন যন্ত্রে খোলে।
share-map-show = তবু লিঙ্ক দেখান
