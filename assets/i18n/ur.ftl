# Common Ground: the words of the interface, in Urdu.
# review: machine-drafted
# language: اردو

## Bar

bar-label = مرکزی
find-place = جگہ تلاش کریں
list = فہرست
map = نقشہ
read-aloud = پڑھ کر سنائیں
read-stop = پڑھنا بند کریں
language = زبان
skip-to-content = سیدھے سوالوں پر جائیں
skip-to-map = سیدھے نقشے پر جائیں
skip-to-list = سیدھے فہرست پر جائیں
map-label = نقشہ: { $place }
map-loading = سڑکوں کا نقشہ آ رہا ہے… { $percent }%
zoom-in = بڑا کریں
zoom-out = چھوٹا کریں
locate = دکھائیں میں کہاں ہوں
locate-failed = پتہ نہیں چل سکا کہ آپ کہاں ہیں۔ نقشہ سرکائیں، یا نام سے جگہ تلاش کریں۔
basemap-missing = یہاں ابھی سڑکوں کا نقشہ نہیں ہے۔ فہرست پھر بھی کام کرتی ہے۔ اگر اس صفحے کی دیکھ بھال آپ کے ذمے ہے تو سڑکوں کا نقشہ اس طرح بنائیں: ”⁦common-ground basemap extract --project { $project }⁩“۔
basemap-unreachable = سڑکوں کا نقشہ نہیں آ سکا، کیونکہ انٹرنیٹ نہیں چل رہا۔ فہرست پھر بھی کام کرتی ہے۔ انٹرنیٹ واپس آنے پر ہم پھر کوشش کریں گے۔
basemap-damaged = سڑکوں کے نقشے کی فائل خراب ہے۔ جگہیں اب بھی نام سے تلاش ہو سکتی ہیں، اور فہرست بھی کام کرتی ہے۔
map-missing = نقشہ اس { $device ->
    [phone] فون
    [computer] کمپیوٹر
   *[tablet] ٹیبلٹ
} پر نہیں چل سکا۔ جگہیں اب بھی نام سے تلاش ہو سکتی ہیں، اور فہرست بھی کام کرتی ہے۔
import-drop = یہ فائل لانے کے لیے اسے یہاں چھوڑ دیں
later-missing = اس صفحے کا کچھ حصہ نہیں آ سکا۔ انٹرنیٹ دیکھ لیں: ہم کوشش کرتے رہیں گے۔

## Home

chips-label = نقشے پر دکھائیں
add-label = اپنی بات کہیں
undo = واپس لیں
close = بند کریں
deleted = مٹا دیا گیا۔
undone = واپس لے لیا گیا۔
draft-waiting = آپ کا ایک جواب ابھی ادھورا ہے۔
draft-resume = جاری رکھیں
draft-discard = اسے مٹا دیں

## Choosing a place

place-title = نقشہ سرکائیں، یہاں تک کہ پن اس جگہ پر آ جائے
place-nowhere = آس پاس کسی جگہ کا نام نہیں ملا
place-here = یہی جگہ ہے
cancel = منسوخ کریں

### Later: what stands below comes with the second file of code. What the first screen says has to stand above.

## Place

place-near = { $place } کے قریب
place-near-from = { $place } کے قریب، وہاں سے { $distance } { $wind } کی طرف
distance-metres = { $metres } میٹر
distance-km = { $km } کلومیٹر
wind-north = شمال
wind-north-east = شمال مشرق
wind-east = مشرق
wind-south-east = جنوب مشرق
wind-south = جنوب
wind-south-west = جنوب مغرب
wind-west = مغرب
wind-north-west = شمال مغرب
place-outside = یہ جگہ اس علاقے سے باہر ہے جس کے بارے میں ہم پوچھ رہے ہیں۔ مہربانی کر کے اس کے اندر کوئی جگہ چنیں۔
map-keys = تیر والے بٹن نقشہ سرکاتے ہیں، Shift کے ساتھ بس تھوڑا سا۔ جمع اور منفی سے بڑا چھوٹا ہوتا ہے، Home شروع پر لے جاتا ہے۔ Enter اسے کھولتا ہے جو بیچ میں ہے۔ جو کچھ نقشے پر ہے وہ فہرست میں بھی ہے۔
map-keys-placing = پن بیچ میں رہتا ہے۔ تیر والے بٹن اس کے نیچے نقشہ سرکاتے ہیں، Shift کے ساتھ بس تھوڑا سا۔ جمع اور منفی سے بڑا چھوٹا ہوتا ہے۔ Enter کا مطلب ہے ”یہی جگہ ہے“۔ جگہ نام سے بھی تلاش ہو سکتی ہے۔
map-here = یہاں: { $name }
map-nearest = سب سے قریبی جواب: { $name }، { $distance } { $wind } کی طرف
aloud-no-voice = اس { $device ->
    [phone] فون
    [computer] کمپیوٹر
   *[tablet] ٹیبلٹ
} پر اس زبان کی آواز نہیں ہے: { $language }۔ کسی سے کہیں کہ آپ کے ساتھ پڑھے، یا سیٹنگز میں آواز شامل کریں۔
aloud-clips-only = اس { $device ->
    [phone] فون
    [computer] کمپیوٹر
   *[tablet] ٹیبلٹ
} پر اس زبان کی آواز نہیں ہے: { $language }۔ آپ وہ سنتے ہیں جو لوگوں نے ریکارڈ کیا ہے۔ باقی کے لیے کسی سے کہیں کہ آپ کے ساتھ پڑھے۔
aloud-failed = اس { $device ->
    [phone] فون
    [computer] کمپیوٹر
   *[tablet] ٹیبلٹ
} پر پڑھ کر سنانا نہیں ہو سکا۔ دوبارہ کوشش کریں، یا کسی سے کہیں کہ آپ کے ساتھ پڑھے۔

## Language and reading

comfort-title = زبان اور پڑھنا
comfort-done = ہو گیا
translation-title = اس ترجمے کے بارے میں
translation-machine = یہ الفاظ کمپیوٹر نے لکھے ہیں۔ ابھی تک کسی اہلِ زبان نے انہیں نہیں دیکھا۔
translation-checked = یہ زبان بولنے والے کسی شخص نے یہ الفاظ دیکھ لیے ہیں۔
language-now = یہ صفحہ اب { $language } میں ہے۔
language-missing = ہم { $language } کے الفاظ حاصل نہیں کر سکے، اس لیے کچھ نہیں بدلا۔ کنکشن دیکھیں، پھر دوبارہ کوشش کریں۔
language-questions = اس نقشے کے سوال ابھی { $language } میں نہیں ہیں۔ آپ انہیں { $other } میں دیکھیں گے۔
language-buttons = اس صفحے کے بٹن اور اشارے ابھی { $language } میں نہیں ہیں۔

## How it looks

look-title = صفحہ کیسا دکھے
look-text = الفاظ کا سائز
look-size = { $percent }٪
look-colours = رنگ
look-system = جیسے اس آلے پر
look-light = ہلکا
look-contrast = تیز
look-dark = گہرا
look-easy = آسان: کم سوال، زیادہ تصویریں
look-easy-more = بٹن بڑے ہو جاتے ہیں۔ آپ اسے کسی بھی وقت بدل سکتے ہیں، اور آپ کی کہی ہوئی کوئی بات ضائع نہیں ہوتی۔

## Without internet

offline-title = انٹرنیٹ کے بغیر
offline-ready = آف لائن کام کرنے کے لیے تیار۔ اس نقشے کی ہر چیز یہاں رکھی ہوئی ہے۔
offline-preparing = ابھی آف لائن کام کرنے کے لیے تیار نہیں۔ جب تک انٹرنیٹ ہے، یہ صفحہ کھلا رہنے دیں۔
offline-none = اس صفحے کو شروع ہونے کے لیے انٹرنیٹ چاہیے۔
offline-update = ایک نیا ورژن موجود ہے۔ جب کوئی یہ صفحہ استعمال نہیں کر رہا ہوگا تو وہ آ جائے گا۔
offline-renewed = یہ اب سب سے نیا ورژن ہے۔

## Place: routes and areas

forms-label = آپ کو کس چیز پر نشان لگانا ہے؟
form-spot = ایک جگہ
form-route = راستہ
form-area = علاقہ
form-whole = ہر جگہ
draw-route-first = نقشہ وہاں لے جائیں جہاں سے راستہ شروع ہوتا ہے
draw-area-first = نقشہ علاقے کے کسی کونے پر لے جائیں
draw-next = نقشہ اگلے کونے پر لے جائیں
draw-ready = نقشہ اگلے کونے پر لے جائیں، یا ختم کریں
draw-picked = نقشہ وہاں لے جائیں جہاں کونا نمبر { $number } ہونا چاہیے
draw-whole = یہ پورے محلے کے بارے میں ہے
draw-kept = یہ شکل ایک فائل سے آئی ہے۔ چاہیں تو یہی رکھیں۔
draw-add = کونا لگائیں
draw-move = یہاں لے آئیں
draw-leave = رہنے دیں
draw-remove = ہٹائیں
draw-finish = ختم کریں
draw-continue = جاری رکھیں
draw-keep = یہی رکھیں
draw-keys = نقشے پر Enter دبانے سے کونا لگتا ہے اور Backspace سے آخری قدم واپس ہو جاتا ہے۔ Page Up اور Page Down سے کونا چنا جاتا ہے، Delete سے وہ ہٹ جاتا ہے۔
draw-corners = کونے
draw-previous = پچھلا کونا
draw-following = اگلا کونا
draw-count = { $count ->
    [one] { $count } کونا
   *[other] { $count } کونے
}
draw-of = کونا نمبر { $number }، کل { $count }
draw-said-start = جہاں جہاں موڑ آئے، وہاں ایک کونا لگائیں۔
draw-said-added = کونا نمبر { $number } لگ گیا۔
draw-said-added-near = کونا نمبر { $number } لگ گیا، { $place } کے قریب۔
draw-said-moved = کونا نمبر { $number } کی جگہ بدل گئی۔
draw-said-moved-near = کونا نمبر { $number } کی جگہ بدل گئی، { $place } کے قریب۔
draw-said-picked = کونا نمبر { $number }، کل { $count }۔ نقشہ سرکائیں، پھر ”یہاں لے آئیں“ دبائیں۔
draw-said-left = کوئی کونا چنا ہوا نہیں ہے۔
draw-said-removed = کونا نمبر { $number } ہٹ گیا۔
draw-said-undone = آخری قدم واپس لے لیا گیا۔
draw-said-mended = کنارہ خود کو کاٹ رہا تھا، اس لیے ہم نے کونوں کی ترتیب بدل دی۔ کیا اب ٹھیک ہے؟ تو ”ختم کریں“ دبائیں۔ اگر نہیں، تو ”واپس لیں“ دبائیں۔
draw-so-far-length = اب تک اس کی لمبائی { $size } ہے۔
draw-so-far-size = اب تک یہ { $size } ہے۔
draw-too-few = علاقے کے لیے کم سے کم تین کونے چاہییں، راستے کے لیے دو۔
draw-crossing = کنارہ خود کو کاٹ رہا ہے۔ کوئی کونا سرکائیں یا ہٹائیں، تاکہ کنارہ علاقے کے گرد بس ایک بار گھومے۔
size-metres = { $count ->
    [one] تقریباً { $count } میٹر
   *[other] تقریباً { $count } میٹر
}
size-kilometres = { $count ->
    [one] تقریباً { $count } کلومیٹر
   *[other] تقریباً { $count } کلومیٹر
}
size-square-metres = { $count ->
    [one] تقریباً { $count } مربع میٹر
   *[other] تقریباً { $count } مربع میٹر
}
size-pitches = تقریباً { $count ->
    [one] فٹ بال کے ایک میدان
   *[other] فٹ بال کے { $count } میدانوں
} جتنا
size-square-kilometres = { $count ->
    [one] تقریباً { $count } مربع کلومیٹر
   *[other] تقریباً { $count } مربع کلومیٹر
}
shape-route = ایک راستہ، { $size } لمبا
shape-area = ایک علاقہ، { $size }
shape-whole = پورا محلہ

find-title = جگہ تلاش کریں
find-label = سڑک یا جگہ کا نام
find-hint = لکھنا شروع کریں، پھر فہرست میں سے چنیں۔
find-hint-postcodes = نام یا پوسٹ کوڈ لکھنا شروع کریں، پھر فہرست میں سے چنیں۔
find-where = { $kind }، { $distance } { $wind } کی طرف
find-none = اس نام کی کوئی جگہ یہاں نہیں ملی۔ نام کا کچھ حصہ لکھ کر دیکھیں، یا پاس کی کوئی اور سڑک۔
find-count = { $count ->
    [one] { $count } جگہ ملی
   *[other] { $count } جگہیں ملیں
}
find-off = سڑکوں اور جگہوں کی فہرست نہیں آ سکی۔ نقشہ اب بھی سرکایا جا سکتا ہے۔
placekind-street = سڑک
placekind-square = چوک
placekind-park = پارک
placekind-water = پانی
placekind-station = اسٹیشن
placekind-school = اسکول
placekind-health = صحت
placekind-worship = عبادت گاہ
placekind-culture = فن اور ثقافت
placekind-shop = دکان
placekind-community = مل بیٹھنے کی جگہ
placekind-locality = علاقہ
placekind-postcode = پوسٹ کوڈ
placekind-other = جگہ

## Questions

step = { $total } میں سے { $number }
back = واپس
continue = جاری رکھیں
skip = اسے چھوڑ دیں
not-sure = معلوم نہیں
decline = بتانا پسند نہیں
yes = ہاں
no = نہیں
choices-most = زیادہ سے زیادہ { $max } چنیں۔
choices-full = آپ نے { $max } چن لیے ہیں۔ کوئی اور چننا ہو تو پہلے ایک ہٹا دیں۔
date-day = دن
date-month = مہینہ
date-year = سال
characters = { $max } میں سے { $count }
characters-over = { $over } زیادہ ہیں
scale-step = { $step }: { $words }

## Personal details

flags-none = کوئی ذاتی معلومات نظر نہیں آئیں
flag-phone = ”{ $text }“ فون نمبر لگتا ہے۔ چاہیں تو اسے نکال دیں۔
flag-email = ”{ $text }“ ای میل کا پتہ لگتا ہے۔ چاہیں تو اسے نکال دیں۔
flag-postcode = ”{ $text }“ پورا پوسٹ کوڈ لگتا ہے۔ چاہیں تو پہلا حصہ رہنے دیں اور باقی نکال دیں۔
flag-address = ”{ $text }“ کسی کے گھر کا پتہ لگتا ہے۔ چاہیں تو نمبر نکال دیں۔
flag-nhs-number = ”{ $text }“ این ایچ ایس (NHS) نمبر لگتا ہے۔ چاہیں تو اسے نکال دیں۔
flag-take-out = نکال دیں
flag-take-out-of = ”{ $text }“ نکال دیں

## Photo

photo-add = تصویر لگائیں
photo-take = تصویر کھینچیں
photo-choose = تصویر چنیں
photo-no-faces = مہربانی کر کے چہرے نہیں
photo-busy = آپ کی تصویر تیار ہو رہی ہے…
photo-yours = آپ کی تصویر
photo = تصویر
photo-kept = آپ کی تصویر اس { $device ->
    [phone] فون
    [computer] کمپیوٹر
   *[tablet] ٹیبلٹ
} پر محفوظ ہے۔
photo-another = دوسری کھینچیں
photo-choose-another = دوسری چنیں
photo-remove = ہٹائیں
photo-remove-name = اپنی تصویر ہٹائیں
photo-removed = آپ کی تصویر ہٹ گئی ہے۔
photo-elsewhere = یہ تصویر اس { $device ->
    [phone] فون
    [computer] کمپیوٹر
   *[tablet] ٹیبلٹ
} پر نہیں ہے۔

## Voice note

voice-add = بول کر بتائیں
voice-seconds = { $seconds } سیکنڈ تک
voice-asking = مہربانی کر کے مائیکروفون کے لیے ہاں کہیں۔
voice-recording = ریکارڈنگ جاری ہے
voice-stop = روکیں
voice-left = { $seconds ->
    [one] { $seconds } سیکنڈ باقی ہے
   *[other] { $seconds } سیکنڈ باقی ہیں
}
voice-warning = 10 سیکنڈ باقی ہیں
voice-heard = ہمیں آپ کی آواز آ رہی ہے۔
voice-quiet = ابھی کوئی آواز نہیں آ رہی۔ ذرا اونچا بولیں، یا قریب آ جائیں۔
voice-busy = آپ کی ریکارڈنگ محفوظ ہو رہی ہے…
voice-yours = آپ کی ریکارڈنگ
voice = ریکارڈنگ
voice-kept = آپ کی ریکارڈنگ اس { $device ->
    [phone] فون
    [computer] کمپیوٹر
   *[tablet] ٹیبلٹ
} پر محفوظ ہے۔ چاہیں تو اسے سن لیں۔
voice-again = پھر ریکارڈ کریں
voice-remove = ہٹائیں
voice-remove-name = اپنی ریکارڈنگ ہٹائیں
voice-removed = آپ کی ریکارڈنگ ہٹ گئی ہے۔
voice-elsewhere = یہ ریکارڈنگ اس { $device ->
    [phone] فون
    [computer] کمپیوٹر
   *[tablet] ٹیبلٹ
} پر نہیں ہے۔

## When a photo or a voice note can’t be had

media-wrong-not-a-picture = یہ فائل تصویر کے طور پر نہیں کھل سکی۔ مہربانی کر کے کوئی اور چنیں۔
media-wrong-too-large = یہ تصویر اتنی بڑی ہے کہ ہم اسے کھول نہیں سکتے۔ مہربانی کر کے کوئی چھوٹی تصویر چنیں۔
media-wrong-no-memory = اس تصویر پر کام کرنے کے لیے گنجائش کم ہے۔ دوسری ایپس یا ٹیب بند کریں، پھر دوبارہ کوشش کریں۔
media-wrong-refused = ہمیں مائیکروفون استعمال کرنے کی اجازت نہیں ملی۔ براؤزر کی سیٹنگز میں اجازت دیں، یا اپنا جواب لکھ دیں۔
media-wrong-no-microphone = ہمیں یہاں کوئی مائیکروفون نہیں ملا۔ اپنا جواب لکھ دیں۔
media-wrong-in-use = مائیکروفون کہیں اور استعمال ہو رہا ہے۔ دوسری ایپس یا کالیں بند کریں، پھر دوبارہ کوشش کریں۔
media-wrong-not-supported = یہ براؤزر آپ کی آواز ریکارڈ نہیں کر سکتا۔ اپنا جواب لکھ دیں۔
media-wrong-nothing = ہمیں کچھ سنائی نہیں دیا۔ مہربانی کر کے پھر کوشش کریں۔
media-wrong-full = یہ { $device ->
    [phone] فون
    [computer] کمپیوٹر
   *[tablet] ٹیبلٹ
} بھر گیا ہے، اس لیے ہم اسے محفوظ نہیں کر سکے۔ جواب اب بھی لکھ کر دیا جا سکتا ہے۔
media-wrong-failed = بات نہیں بنی۔ پھر کوشش کریں، یا اس کے بغیر آگے چلیں۔

## Private place

private-place = یہ ذاتی جگہ ہے (کسی کا گھر)
private-hint = محفوظ کرنے سے پہلے ہم پن کو تھوڑا سا سرکا دیتے ہیں، تاکہ کوئی یہ نہ دیکھ سکے کہ جگہ اصل میں کہاں ہے۔ اصل جگہ ہم اپنے پاس نہیں رکھتے۔
private-moved = تھوڑا سا سرکایا گیا، تاکہ جگہ ذاتی رہے

## Your code

code-title = آپ کا کوڈ
code-keep = یہ کوڈ سنبھال کر رکھیں۔ بعد میں اپنے جواب بدلنے یا ہٹانے ہوں تو یہ کام آئے گا۔
code-once = ختم کرنے کے بعد ہم یہ کوڈ دوبارہ نہیں دکھا سکتے۔ اسے لکھ لیں، اس کی تصویر کھینچ لیں، یا پرنٹ کر لیں۔
code-print = پرنٹ کریں
code-read = آپ کا کوڈ، ایک ایک حصہ
code-enter = آپ کا کوڈ کیا ہے؟
code-enter-hint = اس میں چار لفظ اور چار ہندسے ہیں، جیسے MAPLE-RIVER-4729-LEMON-TABLE۔ حروف بڑے ہوں یا چھوٹے، دونوں ٹھیک ہیں۔
code-wrong-empty = اپنا کوڈ یہاں لکھیں۔
code-wrong-parts = کوڈ میں پہلے دو لفظ، پھر چار ہندسے، پھر دو لفظ ہوتے ہیں۔ دیکھ لیں کہ کچھ رہ تو نہیں گیا، یا دو بار تو نہیں لکھا گیا۔
code-wrong-word = لفظ نمبر { $number } ہم نہیں پہچانتے۔ اس کے ہجے دیکھ لیں۔
code-wrong-digits = پہلے دو لفظوں کے بعد چار ہندسے آتے ہیں۔ انہیں دیکھ لیں۔
code-wrong-check = اس کوڈ میں کچھ ٹھیک نہیں ہے۔ ہر لفظ، ہر ہندسہ اور ان کی ترتیب دیکھ لیں۔

## Taking part

age-title = کیا آپ کی عمر { $age } سال یا زیادہ ہے؟
age-why = ہم اس لیے پوچھ رہے ہیں کہ کم عمر لوگوں کے لیے قاعدے الگ ہیں۔
young-title = شکریہ کہ آپ نے حصہ لینا چاہا
young-text = اس نقشے پر کچھ لگانے کے لیے عمر { $age } سال یا زیادہ ہونی چاہیے۔
young-look = دوسرے لوگوں نے جو کہا ہے، وہ اب بھی دیکھا جا سکتا ہے۔
young-map = نقشے پر جائیں
guardian-title = والد، والدہ یا سرپرست سے پوچھیں
guardian-text = پہلے آپ کے والد، والدہ یا سرپرست کا ہاں کہنا ضروری ہے۔ ٹیم نے انہیں ایک حوالہ دیا ہے۔
guardian-label = وہ حوالہ کیا ہے؟
guardian-hint = ٹیم کے دیے ہوئے حروف اور نمبر۔ مہربانی کر کے کوئی نام نہ لکھیں۔
guardian-needed = وہ حوالہ لکھیں جو آپ کے والد، والدہ یا سرپرست کو دیا گیا تھا۔ اگر آپ کے پاس نہیں ہے تو ٹیم سے پوچھیں۔
consent-title = شروع کرنے سے پہلے
consent-template = یہ الفاظ صرف ایک نمونہ ہیں۔ کسی کے حصہ لینے سے پہلے ٹیم کو انہیں بدلنا ہے۔
consent-controllers = آپ کے جوابوں کی ذمہ داری کس کی ہے
consent-until = آپ کے کہنے پر آپ کے جواب { $day } تک مٹائے جا سکتے ہیں۔
consent-choices = آپ کن باتوں پر راضی ہیں؟
optional-mark = (آپ کی مرضی)
consent-needed = حصہ لینا ہے تو اس خانے پر نشان لگائیں۔ آپ کے کچھ شامل کرنے سے پہلے ہمیں آپ کی ہاں چاہیے۔
consent-go = شروع کریں

## About you

about-you = آپ کے بارے میں چند سوال
optional = ضروری نہیں
about-thanks = بتانے کا شکریہ
about-thanks-text = آپ جو کچھ نقشے پر لگاتے ہیں، یہ اس سے الگ رکھا جاتا ہے۔
about-change = اپنے بارے میں جواب بدلیں

## Deleting by code

withdraw-have = میرے پاس کوڈ ہے
withdraw-title = اپنے جواب مٹائیں
withdraw-text = اگر آپ نے یہاں حصہ لیا تھا تو آپ کو ایک کوڈ ملا تھا۔ اس کی مدد سے ہم آپ کے جواب مٹا سکتے ہیں۔
withdraw-unknown = { $device ->
    [phone] اس فون پر اس کوڈ کا کوئی جواب نہیں ہے۔ اگر آپ نے کسی اور فون
    [computer] اس کمپیوٹر پر اس کوڈ کا کوئی جواب نہیں ہے۔ اگر آپ نے کسی اور کمپیوٹر
   *[tablet] اس ٹیبلٹ پر اس کوڈ کا کوئی جواب نہیں ہے۔ اگر آپ نے کسی اور ٹیبلٹ
} پر حصہ لیا تھا تو مہربانی کر کے ٹیم سے پوچھیں۔
withdraw-sure = { $count ->
    [0] ہم یہ کوڈ پہچانتے ہیں، مگر اس کی کوئی چیز نقشے پر نہیں ہے
    [one] اپنا { $count } جواب مٹائیں؟
   *[other] اپنے { $count } جواب مٹائیں؟
}
withdraw-dots = آپ کے اسٹیکر بھی ہٹا دیے جائیں گے۔
withdraw-what = آپ کی رضامندی، اور جو کچھ آپ نے اپنے بارے میں بتایا، وہ بھی ہم مٹا دیں گے۔ مٹنے کے بعد یہ واپس نہیں آ سکتا۔
withdraw-copies = جو نقلیں پہلے کسی کو دی جا چکی ہیں، وہ اس سے نہیں مٹتیں۔ ان کے بارے میں مہربانی کر کے ٹیم سے پوچھیں۔
withdraw-delete = سب مٹا دیں
withdraw-keep = رہنے دیں
withdraw-gone = آپ کے جواب مٹا دیے گئے ہیں

## Check your answers

check-title = اپنے جواب دیکھ لیں
check-place = جگہ
check-kind = یہ شامل ہو رہا ہے
check-skipped = چھوڑ دیا
check-declined = بتانا پسند نہیں
check-moved = نقشے پر
change = بدلیں
change-what = بدلیں: { $what }
save = محفوظ کریں
saving = محفوظ ہو رہا ہے…

## Done

done-title = شکریہ۔ یہ نقشے پر آ گیا ہے۔
done-title-whole = شکریہ۔ یہ فہرست میں آ گیا ہے۔
done-saved = اس { $device ->
    [phone] فون
    [computer] کمپیوٹر
   *[tablet] ٹیبلٹ
} پر محفوظ ہو گیا ہے۔ کہیں کچھ نہیں بھیجا گیا۔
done-title-changed = شکریہ۔ آپ کی تبدیلی محفوظ ہو گئی ہے۔
add-another = ایک اور شامل کریں
next-person = میرا کام ختم: اب اگلا شخص

## Card

card-unnamed = نام نہیں دیا
card-near = { $place } کے قریب
card-delete = مٹائیں
link-about = کس کے بارے میں
link-responds = کس میں مدد ملے گی
link-barriers-here = یہاں کیا مشکل ہے
link-ideas-here = اس کے لیے خیالات
link-no-place = یہاں کی کسی جگہ کے بارے میں نہیں
link-count = { $count ->
    [one] چننے کے لیے { $count } چیز، سب سے قریب والی پہلے
   *[other] چننے کے لیے { $count } چیزیں، سب سے قریب والی پہلے
}
link-none = کچھ نہیں ملا۔ کوئی اور لفظ لکھ کر دیکھیں۔
link-nothing-there = نقشے پر ابھی ایسا کچھ نہیں جسے آپ چن سکیں۔ بس آگے چلیں۔
link-gone = { $name } (اب اس نقشے پر نہیں)
cluster-title = { $count ->
    [one] یہاں { $count } چیز ہے
   *[other] یہاں { $count } چیزیں ہیں
}

## Dots

dots-title = سب سے اہم چیزوں پر اپنے اسٹیکر لگائیں
dots-how = { $dots ->
    [one] آپ کے پاس { $dots } اسٹیکر ہے۔ جب تک آپ کا کام ختم نہ ہو، اس کی جگہ بدلی جا سکتی ہے۔
   *[other] آپ کے پاس { $dots } اسٹیکر ہیں۔ ہر ایک کو الگ چیز پر لگائیں، یا ایک ہی چیز پر کئی لگائیں۔ جب تک آپ کا کام ختم نہ ہو، ان کی جگہ بدلی جا سکتی ہے۔
}
dots-left = { $count ->
    [0] آپ کے سب اسٹیکر لگ گئے ہیں۔
    [one] آپ کے پاس { $count } اسٹیکر باقی ہے۔
   *[other] آپ کے پاس { $count } اسٹیکر باقی ہیں۔
}
dots-put = یہاں اسٹیکر لگائیں
dots-put-on = یہاں اسٹیکر لگائیں: { $name }
dots-take = ایک ہٹائیں
dots-take-from = ایک ہٹائیں: { $name }
dots-here = { $count ->
    [one] آپ کا { $count } اسٹیکر
   *[other] آپ کے { $count } اسٹیکر
}
dots-yours = آپ کے اسٹیکر
dots-said-put = آپ کا اسٹیکر ”{ $name }“ پر لگ گیا ہے۔
dots-said-taken = آپ نے ”{ $name }“ سے ایک اسٹیکر ہٹا لیا ہے۔
dots-full = { $dots ->
    [one] آپ کا اسٹیکر لگ چکا ہے۔ پہلے اسے ہٹائیں۔
   *[other] آپ کے سب { $dots } اسٹیکر لگ چکے ہیں۔ پہلے ایک ہٹائیں۔
}
dots-failed = ہم اسے محفوظ نہیں کر سکے، اس لیے کچھ نہیں بدلا۔ مہربانی کر کے پھر کوشش کریں۔
dots-none = ابھی ایسا کچھ نہیں جس پر اسٹیکر لگایا جا سکے۔
dots-sort-nearest = سب سے قریب پہلے
dots-all-hint = جب آپ کے سب اسٹیکر لگ جائیں، تو سب لوگوں کے اسٹیکر دیکھے جا سکتے ہیں۔
dots-all = سب کے اسٹیکر دکھائیں
dots-all-shown = اب فہرست میں سب کے اسٹیکر نظر آ رہے ہیں۔
dots-all-failed = سب کے اسٹیکر نہیں آ سکے۔ مہربانی کر کے پھر کوشش کریں۔
dots-tally = { $dots ->
    [0] کسی نے اسٹیکر نہیں لگایا
    [one] { $dots } اسٹیکر، { $people } شخص کی طرف سے
   *[other] { $dots } اسٹیکر، { $people ->
        [one] { $people } شخص
       *[other] { $people } لوگوں
    } کی طرف سے
}

## List

list-title = لوگوں نے کیا کہا ہے
list-empty = یہاں ابھی کچھ نہیں ہے۔
list-none = کچھ نہیں ملا۔ زیادہ دیکھنے کے لیے کوئی فلٹر ہٹا دیں۔
list-filter = کوئی لفظ تلاش کریں
list-category = کس قسم کی چیز
list-all-categories = سب
list-sort = ترتیب
sort-newest = سب سے نیا پہلے
sort-near = بیچ کے سب سے قریب پہلے
sort-oldest = سب سے پرانا پہلے
sort-name = نام
sort-importance = سب سے اہم پہلے
list-count = { $count ->
    [one] { $count } جواب
   *[other] { $count } جواب
}
list-more = اور دکھائیں

## Files

files-title = نقل محفوظ کریں، یا فائل لائیں
export = نقل محفوظ کریں
share = نقل شیئر کریں
share-map = یہ نقشہ شیئر کریں
exported = { $count ->
    [one] { $count } جواب { $file } کے نام سے محفوظ ہو گیا ہے۔
   *[other] { $count } جواب { $file } کے نام سے محفوظ ہو گئے ہیں۔
} یہ فائل آپ کے ڈاؤن لوڈز میں ملے گی۔
export-empty = ابھی محفوظ کرنے کے لیے کچھ نہیں ہے۔
import = فائل لائیں
import-reading = فائل پڑھی جا رہی ہے: { $file }… { $percent }%
import-saving = محفوظ ہو رہا ہے…
import-cancel = روکیں
import-stopped = روک دیا گیا۔ کچھ نہیں بدلا۔
import-done = { $file }: نئے { $added }، بدلے گئے { $updated }، پہلے سے موجود { $same }، چھوڑے گئے { $left_out }۔
import-withdrawn = چھوڑے گئے، کیونکہ کہنے والوں نے مٹانے کو کہا: { $count }۔
import-failed = { $file } پڑھی نہیں جا سکی۔ کچھ نہیں بدلا۔ اسے دوبارہ چن کر دیکھیں۔
import-problems = ہم نے کیا دیکھا
import-more = … اور { $count } مزید
import-feature = جگہ نمبر { $number }
import-foreign-title = یہ فائل کسی اور پروگرام سے آئی ہے
import-foreign-hint = اس میں کیسی جگہیں ہیں؟
import-foreign-name = نام کس کالم میں ہے؟
import-foreign-none = کسی میں نہیں
import-start = لے آئیں

## Session

sitting = نشست
sitting-line = نشست: { $site }، { $date }
sitting-next = اگلا شخص
next-title = یہ جواب پورا نہیں ہوا
next-kept = آپ نے اب تک جو بتایا ہے وہ ہم رکھ لیتے ہیں۔ اسکرین اگلے شخص کے لیے صاف کر دی جاتی ہے۔
next-lost = اسے مٹا دیا جائے گا، اور اسکرین اگلے شخص کے لیے صاف کر دی جائے گی۔
next-back = واپس جا کر پورا کریں
idle-title = کیا آپ ابھی یہیں ہیں؟
idle-why = آگے بڑھنے کے لیے اسکرین کو چھوئیں۔ اگر کسی نے نہ چھوا تو ہم اسے اگلے شخص کے لیے صاف کر دیں گے۔
idle-left = باقی سیکنڈ: { $seconds }
idle-stay = میں ابھی یہیں ہوں
clock-ask = شاید یہاں کی گھڑی غلط ہے۔ یہ { $time } بتاتی ہے۔ کیا یہ ٹھیک ہے؟
clock-yes = ٹھیک ہے
clock-no = غلط ہے
clock-wrong = یہاں کی گھڑی غلط ہے: یہ { $time } بتاتی ہے۔ آپ آگے بڑھ سکتے ہیں۔ ہم لکھ لیتے ہیں کہ وقت غلط ہو سکتے ہیں۔ مہربانی کر کے سیٹنگز میں گھڑی ٹھیک کریں۔

## Facilitator

facilitator = نشست چلانے والوں کے لیے
facilitator-lock = بند کریں اور نقشے پر واپس جائیں
sitting-none = کوئی نشست شروع نہیں ہوئی۔
sitting-start-title = نشست شروع کریں
sitting-start = نشست شروع کریں
sitting-site = جگہ
sitting-date = تاریخ
sitting-stage = یہ کس لیے ہے؟
sitting-facilitator = نشست چلانے والے کا کوڈ
sitting-facilitator-hint = وہ کوڈ جو آپ کی ٹیم نے طے کیا ہو۔ کوئی نام نہیں۔
sitting-device = اس آلے کا نام
sitting-device-hint = جیسے A، B یا C، اگر آپ کے پاس کئی ہوں۔
sitting-languages = کون سی زبانیں دکھائی جائیں
sitting-languages-hint = سب دکھانے کے لیے کوئی نشان نہ لگائیں۔
sitting-assisted = کوئی لوگوں کو جواب لکھنے میں مدد دیتا ہے
sitting-idle = ”کیا آپ ابھی یہیں ہیں؟“ اتنی دیر بعد پوچھیں
sitting-minutes = { $count } منٹ
stage-none = نہیں بتایا
stage-profiling = علاقے کو جاننا
stage-informal-survey = غیر رسمی سروے
stage-world-cafe = ورلڈ کیفے
stage-action-workshop = عملی ورکشاپ
stage-feedback = نتائج بتانا
stage-drop-in = کھلا دروازہ
stage-online = آن لائن
sitting-end = نشست ختم کریں
sitting-end-sure = کیا یہ نشست ابھی ختم کریں؟
sitting-end-yes = ختم کریں
sitting-end-no = جاری رکھیں
figure-sitting = اس نشست کے جواب
figure-people = لوگ: { $count }
figure-tablet = اس آلے پر جواب
desk-during = نشست کے دوران
desk-mend = جواب بدلیں یا مٹائیں
desk-mend-more = کام ختم ہو تو بند کریں
desk-code = کوڈ سے جواب ہٹائیں
desk-tablet = یہ آلہ
desk-clock = گھڑی { $time } بتاتی ہے۔
desk-awake = نشست کے دوران اسکرین خود ہی روشن رہتی ہے۔
desk-asleep = یہ براؤزر اسکرین کو روشن نہیں رکھ سکتا۔ یہ آلے کی سیٹنگز میں کریں۔
desk-pin = پن { $date } کو رکھا گیا۔
desk-kiosk = آلہ کسی کو دینے سے پہلے اسے اسی صفحے پر بند کریں: iPad پر Guided Access سے، Android پر اسکرین پن کر کے۔
pin-choose = پن چنیں
pin-deters = پن تجسس والی انگلیوں کو روکتا ہے۔ یہ جوابوں کو محفوظ نہیں بناتا: کمپیوٹر جاننے والا اس سے آگے نکل سکتا ہے۔ آلے کو نظر میں رکھیں۔
pin-new = نیا پن، کم از کم 4 ہندسے
pin-again = وہی پن دوبارہ
pin-set = پن رکھیں
pin-enter = پن کیا ہے؟
pin = پن
pin-open = کھولیں
pin-length = پن میں 4 سے 32 ہندسے یا حروف ہوتے ہیں۔
pin-differ = یہ دونوں ایک جیسے نہیں۔ پن دوبارہ، دو بار لکھیں۔
pin-wrong = یہ پن نہیں ہے۔ دوبارہ کوشش کریں۔
pin-wait = یہ پن نہیں ہے۔ تھوڑا رکیں، پھر کوشش کریں۔ باقی سیکنڈ: { $seconds }
pin-forgotten = میں پن بھول گیا / گئی
pin-forgotten-text = کچھ ضائع نہیں ہوا۔ یہ صفحہ 10 منٹ کھلا رکھیں، پھر آپ نیا پن چن سکتے ہیں۔
pin-renew = نئے پن کا انتظار کریں
pin-renewing = آپ { $time } میں نیا پن چن سکتے ہیں۔ یہ صفحہ کھلا رکھیں۔
pin-insecure = یہ صفحہ https سے نہیں آیا، اس لیے براؤزر پن نہیں رکھ سکتا۔ یہ حصہ کھلا ہے: آلے کو نظر میں رکھیں۔

## When something goes wrong

trouble-title = کوئی مسئلہ ہے
retry = پھر کوشش کریں
download-answers = میرے جواب ڈاؤن لوڈ کریں
forget-download = یہ براؤزر آپ کے جوابات بھول سکتا ہے۔ جانے سے پہلے انہیں ڈاؤن لوڈ کر لیں۔
store-quota = یہ { $device ->
    [phone] فون
    [computer] کمپیوٹر
   *[tablet] ٹیبلٹ
} بھر گیا ہے، اس لیے آپ کا جواب محفوظ نہیں ہو سکا۔ آپ کا جواب ابھی اسی اسکرین پر ہے۔ اسے ابھی ڈاؤن لوڈ کر لیں، یا جگہ خالی کر کے پھر کوشش کریں۔
store-blocked = Common Ground کا پرانا ورژن ایک اور ٹیب میں کھلا ہے۔ دوسرے ٹیب بند کریں، پھر دوبارہ کوشش کریں۔
store-unavailable = یہ براؤزر ہمیں کچھ محفوظ نہیں کرنے دیتا (شاید یہ پرائیویٹ ونڈو ہے، یا سائٹ کا ڈیٹا بند کیا ہوا ہے)۔ جواب پھر بھی دیا جا سکتا ہے، مگر وہ صرف اس صفحے کے بند ہونے تک رہے گا۔ جانے سے پہلے اپنے جواب ڈاؤن لوڈ کر لیں۔
store-newer = یہاں Common Ground کا نیا ورژن استعمال ہو چکا ہے۔ اسے لانے کے لیے یہ صفحہ دوبارہ لوڈ کریں۔ کچھ نہیں بدلا۔
store-conflict = آپ کے یہاں ہوتے ہوئے اسے ایک اور ٹیب میں بدل دیا گیا۔ آپ کا جواب ابھی اسی اسکرین پر ہے۔
store-conflict-gone = آپ کے یہاں ہوتے ہوئے اسے ایک اور ٹیب میں مٹا دیا گیا۔ آپ کا جواب ابھی اسی اسکرین پر ہے۔
store-withdrawn = اسے ایک کوڈ سے مٹا دیا گیا ہے۔ اسے واپس نہیں لایا جا سکتا۔
store-conflict-mine = میرا محفوظ کریں
store-conflict-theirs = دوسرا والا رکھیں
store-failed = آپ کا جواب محفوظ نہیں ہو سکا۔ وہ ابھی اسی اسکرین پر ہے۔ پھر کوشش کریں، یا اسے ڈاؤن لوڈ کر لیں۔
store-unreadable = { $count ->
    [one] { $count } محفوظ جواب پڑھا نہیں جا سکا۔ ہم نے اسے جیسا تھا ویسا ہی رہنے دیا ہے۔
   *[other] { $count } محفوظ جواب پڑھے نہیں جا سکے۔ ہم نے انہیں جیسے تھے ویسے ہی رہنے دیا ہے۔
}
project-title = یہ نقشہ ٹھیک سے تیار نہیں کیا گیا
project-hint = مہربانی کر کے یہ صفحہ اس کی دیکھ بھال کرنے والے کو دکھائیں۔ { $file } میں یہ ٹھیک نہیں ہے:
project-other-origin = یہ لنک کسی اور ویب سائٹ کا پراجیکٹ مانگتا ہے۔ آپ کی حفاظت کے لیے ہم اسے نہیں کھولتے۔
project-not-found = یہاں { $file } نام کا کوئی پراجیکٹ نہیں ہے۔

## The file as a whole

problem-not-json = یہ فائل خراب ہے، یا صحیح قسم کی نہیں ہے۔ دیکھ لیں کہ یہ وہی فائل ہے، یا اسے دوبارہ حاصل کریں۔ { $detail }
problem-not-geojson = اس فائل میں نقشے کی کوئی ایسی معلومات نہیں جو ہم پڑھ سکیں۔ کوئی GeoJSON فائل چنیں۔
problem-truncated = فائل بیچ میں ختم ہو جاتی ہے۔ جو موجود ہے، وہ ہم نے پڑھ لیا۔ باقی کے لیے فائل دوبارہ حاصل کریں۔
problem-newer-format = یہ فائل Common Ground کے نئے ورژن سے بنی ہے۔ کچھ نہیں بدلا۔ سب سے نیا ورژن حاصل کریں، پھر دوبارہ کوشش کریں۔
problem-trailing-text = فائل ختم ہونے کے بعد بھی کچھ لکھا ہے۔ ہم نے اسے چھوڑ دیا۔
problem-byte-order-mark = فائل ایک ایسے نشان سے شروع ہوتی ہے جس کی ضرورت نہیں۔ ہم نے اسے چھوڑ دیا۔
problem-other-crs = اس فائل میں جگہیں کسی اور طریقے سے لکھی ہیں ({ $detail })۔ اسے طول بلد اور عرض بلد (WGS 84) کے ساتھ دوبارہ محفوظ کریں۔
problem-checksum-differs = محفوظ ہونے کے بعد فائل میں تبدیلی ہوئی ہے، یا اس کا کچھ حصہ غائب ہے۔ دیکھ لیں کہ یہ صحیح فائل ہے۔
problem-not-utf8 = اس فائل کے حروف پڑھے نہیں جا سکتے۔ اسے UTF-8 میں دوبارہ محفوظ کریں۔
problem-no-features = اس فائل میں شامل کرنے کے لیے کچھ نہیں ہے۔

## One entry of a file

problem-feature-not-json = یہ اندراج ٹوٹا ہوا ہے، اس لیے ہم نے اسے چھوڑ دیا۔ اسے فائل میں ٹھیک کریں، پھر فائل دوبارہ کھولیں۔
problem-not-a-feature = یہ نقشے کی کوئی جگہ نہیں ہے، اس لیے ہم نے اسے چھوڑ دیا۔
problem-lone-surrogate = ایک حرف خراب تھا۔ ہم نے اس کی جگہ � لگا دیا۔
problem-too-deep = اس اندراج کے حصوں کے اندر بہت زیادہ حصے ہیں، اس لیے ہم نے اسے چھوڑ دیا۔
problem-too-large = یہ اندراج بہت بڑا ہے، اس لیے ہم نے اسے چھوڑ دیا۔
problem-duplicate-key = ”{ $detail }“ دو بار لکھا ہے۔ ہم نے آخری والا رکھا۔
problem-duplicate-id = یہ اندراج ایک سے زیادہ بار موجود ہے۔ ہم نے سب سے نیا رکھا۔
problem-derived-id = اس اندراج کا اپنا نمبر نہیں تھا۔ ہم نے اسے ایک نمبر دے دیا، تاکہ فائل دو بار کھولنے سے کچھ دوبارہ شامل نہ ہو۔
problem-out-of-range = یہ جگہ زمین پر نہیں ہے، اس لیے ہم نے اسے چھوڑ دیا۔ اس کا طول بلد اور عرض بلد دیکھ لیں۔ { $detail }
problem-swapped = لگتا ہے طول بلد اور عرض بلد آپس میں بدل گئے ہیں، اس لیے ہم نے یہ اندراج چھوڑ دیا۔ فائل میں ان کی جگہ بدل دیں۔ { $detail }
problem-third-dimension = اس جگہ کی اونچائی کی ضرورت نہیں۔ ہم نے اسے چھوڑ دیا۔
problem-ring-closed = اس علاقے کا کنارہ کھلا تھا۔ ہم نے اسے بند کر دیا۔
problem-ring-turned = اس علاقے کا کنارہ الٹی طرف گھوم رہا تھا۔ ہم نے اسے سیدھا کر دیا۔
problem-self-crossing = اس علاقے کا کنارہ خود کو کاٹتا ہے۔ ہم نے اسے ویسا ہی رہنے دیا۔
problem-too-few-positions = لکیر یا علاقے کے لیے نقطے کم ہیں، اس لیے ہم نے یہ اندراج چھوڑ دیا۔
problem-geometry-collection = اس اندراج میں نقطے، لکیریں اور علاقے ملے ہوئے ہیں، اس لیے ہم نے اسے چھوڑ دیا۔ ہر ایک کو الگ اندراج کے طور پر محفوظ کریں۔
problem-bad-geometry = ہم نہیں سمجھ سکے کہ یہ کہاں ہے، اس لیے ہم نے اسے چھوڑ دیا۔ فائل میں اس کی جگہ دیکھ لیں۔ { $detail }
problem-wrong-type = یہ جواب اس قسم کا نہیں جس کی ضرورت تھی، اس لیے یہ کام نہیں آ سکتا۔ { $detail }
problem-not-allowed = یہ جواب ان جوابوں میں سے نہیں جو چنے جا سکتے ہیں، اس لیے یہ کام نہیں آ سکتا۔ { $detail }
problem-nested-property = یہ جواب کئی حصوں سے بنا تھا۔ ہم نے اسے لکھائی کی شکل میں رکھا۔
problem-control-characters = ہم نے وہ نشان نکال دیے جو نظر نہیں آتے۔
problem-missing = وہ چیز نہیں ہے جو ہر اندراج میں ضروری ہے، اس لیے ہم نے یہ والا چھوڑ دیا۔ { $detail }
problem-bad-time = ہم یہ تاریخ اور وقت نہیں پڑھ سکے، اس لیے ہم نے اسے چھوڑ دیا۔ { $detail }
problem-too-long = یہ تحریر بہت لمبی ہے۔ اسے چھوٹا کریں: زیادہ سے زیادہ { $detail } حروف، خالی جگہیں اور نشان۔

## Answers

problem-required = محفوظ کرنے سے پہلے ہمیں یہاں جواب چاہیے۔ مہربانی کر کے اس سوال کا جواب دیں۔
problem-too-many = آپ نے بہت زیادہ چن لیے ہیں۔ زیادہ سے زیادہ { $detail } چنیں۔
problem-bad-number = یہ نمبر یہاں ٹھیک نہیں بیٹھتا۔ اسے دیکھ لیں، اور ہندسوں میں لکھیں، جیسے 12۔
problem-bad-date = یہ تاریخ یہاں ٹھیک نہیں بیٹھتی۔ اسے دیکھ لیں: شاید یہ آنے والے دنوں کی ہے، یا اس کا کوئی حصہ رہ گیا ہے۔
problem-wrong-shape = یہ نقشے پر اس طرح نہیں دکھایا جا سکتا۔ مہربانی کر کے ہمیں جگہ دوبارہ دکھائیں۔
problem-outside-area = یہ، یا اس کا کچھ حصہ، اس نقشے کے علاقے سے باہر ہے۔ صرف اندر کی جگہیں رکھی جا سکتی ہیں۔
problem-on-one-line = سب کونے ایک ہی لکیر پر ہیں۔ علاقے کے لیے ایک کونا ایک طرف ہٹ کر بھی چاہیے۔
problem-too-many-positions = اس میں بہت زیادہ کونے ہیں۔ { $detail } یا اس سے کم رکھیں۔
problem-same-position = یہاں پہلے سے ایک کونا ہے۔ نقشہ اگلے کونے پر لے جائیں۔

## Project files

problem-unknown-key = یہاں ”{ $detail }“ کا کوئی مطلب نہیں۔ اس کے ہجے دیکھ لیں، یا اسے نکال دیں۔
problem-repeated-id = ”{ $detail }“ دو بار استعمال ہوا ہے۔ ہر ایک کو اس کا اپنا نام دیں۔
problem-unknown-id = یہاں ”{ $detail }“ نام کی کوئی چیز نہیں۔ اس کے ہجے دیکھ لیں، اور یہ بھی کہ وہ اس سطر سے پہلے آتی ہے۔
problem-bad-id = ”{ $detail }“ کو یہاں نام نہیں بنایا جا سکتا۔ صرف a–z, 0–9, _ اور - استعمال کریں، یا اگر یہ لفظ Common Ground نے اپنے لیے رکھا ہوا ہے تو کوئی اور لفظ چنیں۔
problem-unknown-question-type = ہم ”{ $detail }“ قسم کا سوال نہیں پہچانتے۔ ان میں سے کوئی لکھیں: category, short_text, long_text, choice, choices, scale, number, yes_no, date, photo, voice یا link۔
problem-unknown-condition = ہم { $detail } سے بنی شرط نہیں پہچانتے۔ all, any یا not لکھیں؛ یا question کے ساتھ is, has, at_least, at_most یا answered۔
problem-project-missing = یہاں کچھ رہ گیا ہے۔ اسے بھر دیں۔ یہاں یہ ہونا چاہیے: { $detail }۔
problem-project-wrong-type = یہاں یہ نہیں ہونا چاہیے۔ یہاں یہ ہونا چاہیے: { $detail }۔
problem-project-not-allowed = { $detail } یہاں استعمال نہیں ہو سکتا۔ اسے دیکھ لیں اور کچھ اور چنیں۔
problem-words-missing = زبان ”{ $detail }“ کے الفاظ نہیں ہیں۔ انہیں شامل کریں۔
problem-assumed = یہاں ایک ضروری چیز نہیں تھی۔ ہم نے وہ رکھ دی جو سب سے زیادہ ٹھیک لگی۔ دیکھ لیں کہ یہ درست ہے۔
problem-big-number = ایک نمبر اتنا بڑا ہے کہ پورا پورا نہیں رکھا جا سکتا۔ اسے لکھائی کی شکل میں رکھا گیا ہے۔
problem-bad-utf8 = کچھ حروف پڑھے نہیں جا سکے اور ان کی جگہ دوسرے لگا دیے گئے۔ تحریر دیکھ لیں۔

## Nothing lost

restored = محفوظ جوابات غائب یا خراب ہو گئے تھے۔ { $when } کو جو یہاں تھا وہ ہم نے واپس رکھ دیا ہے۔ جوابات: { $count }
restored-page = محفوظ جوابات کسی اور چیز نے مٹا دیے تھے۔ اس صفحے کے پاس وہ ابھی موجود تھے، اور وہ پھر محفوظ ہیں۔ جوابات: { $count }
keep-title = حوالے کریں
keep-open = ابھی باہر محفوظ نہیں ہوا
keep-since = لوگ: { $people }، { $when } سے
keep-all = سب کچھ باہر محفوظ ہے۔
keep-open-line = ابھی باہر محفوظ نہیں: { $count }
keep-export = تحقیقی ٹیم کے لیے فائل بنائیں
keep-export-more = جوابات، تصویریں اور لوگ ایک فائل میں
keep-making = فائل بن رہی ہے…
keep-where = کیا فائل وہیں ہے جہاں ہونی چاہیے؟
keep-where-more = فائل وہاں رکھیں جہاں آپ کی ٹیم رکھتی ہے: یو ایس بی، مشترکہ فولڈر یا کوئی اور ایپ۔ دیکھ لیں کہ وہ وہاں ہے۔ تبھی اسے باہر محفوظ سمجھا جائے گا۔
keep-file = فائل
keep-contents = اس میں
keep-in-it = جوابات: { $places }۔ لوگ: { $people }۔ تصویریں اور آوازیں: { $media }۔
keep-size = سائز
keep-checksum = جانچ کا نمبر (SHA-256)
keep-again = دوبارہ محفوظ کریں
keep-read = واپس پڑھ کر ملائیں
keep-confirm = ہاں، وہیں ہے جہاں ہونی چاہیے
keep-later = ابھی نہیں
keep-same = یہ بالکل وہی فائل ہے۔
keep-not-read = فائل پڑھی نہیں جا سکی۔ اسے دوبارہ چن کر دیکھیں۔
keep-cut-off = فائل کا کچھ حصہ غائب ہے: { $whole } میں سے { $size } موجود ہے۔ اسے دوبارہ محفوظ کریں۔
keep-another = یہ کوئی اور فائل ہے، یا خراب ہے۔ اوپر والے نام کی فائل چنیں، یا دوبارہ محفوظ کریں۔
keep-differs = یہ وہی فائل نہیں۔ جو جوابات غائب یا مختلف ہیں: { $count }۔ اسے دوبارہ محفوظ کریں۔
keep-differs-else = یہ وہی فائل نہیں۔ جوابات وہی ہیں، مگر کچھ اور مختلف ہے۔ اسے دوبارہ محفوظ کریں۔
keep-sure = باہر محفوظ ہو گیا۔ اگر کچھ نیا شامل نہیں ہوا تو آپ یہ آلہ خالی کر سکتے ہیں۔
keep-not-yet = اس آلے پر کچھ ابھی باہر محفوظ نہیں ہوا۔ پہلے فائل بنائیں۔
keep-unreadable = یہاں محفوظ کوئی چیز پڑھی نہیں جا سکتی، اس لیے وہ کسی فائل میں نہیں۔ یہ آلہ خالی کرنے سے پہلے اپنی ٹیم سے پوچھیں۔
keep-too-large = فائل اس براؤزر کے لیے بہت بڑی ہوگی۔ جو تصویریں باہر محفوظ ہو چکیں انہیں ہٹائیں، پھر کوشش کریں۔
keep-check = ابھی دیکھیں
book-title = پہلے کی فائلیں اور صفائیاں
book-made = { $when }: { $file } ({ $count }) بنی۔ ابھی کسی نے نہیں دیکھی۔
book-sure = { $when }: { $file } ({ $count }) بنی اور وہیں ہے جہاں ہونی چاہیے۔
book-read = { $when }: { $file } ({ $count }) بنی، واپس پڑھی گئی اور وہی ہے۔
book-wiped = { $when }: آلہ خالی کیا گیا ({ $count })۔ سب کچھ { $file } میں تھا۔
book-copy = اس آلے پر آخری حفاظتی نقل: { $when }
book-no-copy = اس آلے پر حفاظتی نقل نہیں لکھی جا سکی۔ فائل زیادہ بار بنائیں۔
space = جگہ
space-of = { $size } میں سے استعمال شدہ
space-full = اس آلے کی { $percent }% جگہ استعمال ہو چکی ہے۔ بھرنے سے پہلے جگہ بنائیں۔
space-photos = باہر محفوظ تصویریں ہٹائیں ({ $count })
space-export = پہلے فائل بنائیں۔ پھر جو تصویریں باہر محفوظ ہو چکیں وہ یہاں سے ہٹا سکتے ہیں۔
wipe = یہ آلہ خالی کریں
wipe-when = فائل کی تصدیق کے بعد ہی
wipe-sure = اس آلے سے سب کچھ ہٹا دیں؟ جوابات: { $count }
wipe-what = اس سے اس آلے کے سب جوابات، تصویریں، لوگ اور حفاظتی نقلیں ہٹ جائیں گی۔ نشستیں، پن اور فائلوں کی فہرست رہیں گی۔ یہ واپس نہیں ہو سکتا۔
wipe-type = یہ لفظ لکھیں: ”{ $word }“
wipe-word = خالی
wipe-wrong-word = یہ وہ لفظ نہیں۔ ”{ $word }“ لکھیں۔
wipe-now = ابھی خالی کریں
wipe-done = اس آلے سے سب کچھ ہٹا دیا گیا۔
projector-hint = نقشہ دوسری ونڈو میں کھلتا ہے۔ اُس ونڈو کو بڑی اسکرین پر لے جائیں۔ اس میں نام، الفاظ، تصویریں یا نجی جگہیں نہیں دکھتیں۔
projector-open = بڑی اسکرین پر دکھائیں
projector-more = چنیں کہ اور کیا دکھانا ہے
projector-not-agreed = یہ شخص اسے دکھانے پر راضی نہیں ہوا۔
projector-place = جگہ دکھائیں
projector-words = الفاظ دکھائیں
projector-full = پوری اسکرین

### Facilitator: what stands below comes when a facilitator opens their area, and is printed. Nothing else says it.

## Another tablet nearby

passing-title = پاس کا دوسرا ٹیبلٹ
passing-what = اس سے اس ٹیبلٹ کا سب کچھ دوسرے پر بھیجا جاتا ہے۔ یہاں سے کچھ نہیں ہٹتا۔ دونوں ایک ہی وائی فائی یا ہاٹ سپاٹ پر ہوں۔ انٹرنیٹ کی ضرورت نہیں۔
passing-send = دوسرے ٹیبلٹ پر بھیجیں
passing-receive = دوسرے ٹیبلٹ سے لیں
passing-file-out = فائل بنا کر بھیجیں
passing-file-out-more = AirDrop، Quick Share، USB
passing-file-in = دوسرے ٹیبلٹ کی فائل کھولیں
passing-preparing = ایک لمحہ…
passing-show-first = یہ کوڈ دوسرے ٹیبلٹ کو دکھائیں
passing-show-first-how = دوسرے ٹیبلٹ پر یہی صفحہ کھولیں اور ”دوسرے ٹیبلٹ سے لیں“ دبائیں۔ پھر اس کا کیمرا اس کوڈ کی طرف کریں۔
passing-next = اب وہاں کوڈ ہے: اسے پڑھیں
passing-show-second = اب یہ کوڈ پہلے ٹیبلٹ کو دکھائیں
passing-show-second-how = یہ صفحہ کھلا رکھیں۔ جب پہلا ٹیبلٹ کوڈ پڑھ لے گا تو کام خود آگے چلے گا۔
passing-code = دوسرے ٹیبلٹ کے لیے کوڈ
passing-no-camera = کیمرا نہیں؟ کوڈ لکھائی میں لیں
passing-copy = کاپی کریں
passing-copied = کاپی ہو گیا۔
passing-read = کیمرا دوسرے ٹیبلٹ کے کوڈ کی طرف کریں
passing-camera = کیمرے کو جو دکھتا ہے
passing-turn = دوسرا کیمرا استعمال کریں
passing-camera-refused = ہم کیمرا استعمال نہیں کر سکتے۔ براؤزر کی سیٹنگز میں اجازت دیں، یا نیچے کوڈ لکھیں۔
passing-camera-none = ہمیں کوئی کیمرا نہیں ملا جو کام آئے۔ نیچے کوڈ لکھیں یا پیسٹ کریں۔
passing-type = یا کوڈ یہاں لکھیں یا پیسٹ کریں
passing-use = یہ کوڈ لیں
passing-wrong-not-ours = یہ Common Ground کا کوڈ نہیں ہے۔
passing-wrong-mistyped = اس کوڈ میں کچھ کم یا غلط ہے۔ اسے دیکھ لیں، یا دوبارہ پڑھیں۔
passing-wrong-newer = دوسرے ٹیبلٹ پر Common Ground کا نیا ورژن ہے۔ پہلے اس ٹیبلٹ کو اپ ڈیٹ کریں۔
passing-wrong-project = دوسرے ٹیبلٹ پر کوئی اور پروجیکٹ ہے: { $project }۔
passing-wrong-turn = یہ غلط کوڈ ہے۔ ایک ٹیبلٹ بھیجے اور دوسرا لے۔
passing-wrong-other = یہ کوڈ پچھلی کوشش کا ہے۔ دونوں ٹیبلٹ پر پھر سے شروع کریں۔
passing-meeting = دوسرا ٹیبلٹ ڈھونڈ رہے ہیں…
passing-sending = بھیج رہے ہیں: { $percent } %
passing-receiving = لے رہے ہیں: { $percent } %
passing-storing = جانچ کر محفوظ کر رہے ہیں…
passing-broken = رابطہ ٹوٹ گیا۔ جو آ چکا وہ محفوظ ہے: { $percent } %۔ آگے بڑھنے کے لیے نئے کوڈ دکھائیں اور پڑھیں۔
passing-unmet = ٹیبلٹ ایک دوسرے کو نہیں ملے۔ کیا دونوں ایک ہی وائی فائی یا ہاٹ سپاٹ پر ہیں؟
passing-again-send = نیا کوڈ دکھائیں
passing-again-receive = نیا کوڈ پڑھیں
passing-done-sent = دوسرے ٹیبلٹ کو سب مل گیا
passing-done-received = دوسرے ٹیبلٹ کا سب کچھ یہاں آ گیا
passing-summary = نئے { $new }، بدلے ہوئے { $updated }، پہلے سے موجود { $same }، ٹکراؤ والے { $conflicts }۔
passing-summary-more = لوگ: { $people }۔ تصویریں اور آواز کے پیغام: { $media }۔
passing-withdrawn = چھوڑ دیے گئے کیونکہ لوگوں نے ہم سے مٹانے کو کہا: { $count }۔
passing-removed = مٹا دیے گئے کیونکہ دوسرے ٹیبلٹ پر یہ کہا گیا تھا: { $count }۔
passing-unreadable = پڑھے نہیں جا سکے: { $count }۔
passing-conflicts = دونوں ٹیبلٹ پر بدلے گئے: ہم نے نیا والا رکھا
passing-conflicts-save = دوسرے والے محفوظ کریں
passing-failed-newer = بھیجنے والے ٹیبلٹ پر Common Ground کا نیا ورژن ہے۔ پہلے دوسرے کو اپ ڈیٹ کریں۔
passing-failed-project = دونوں ٹیبلٹ پر الگ الگ پروجیکٹ ہیں۔ یہ { $project } سے آیا تھا۔ کچھ نہیں بدلا۔
passing-failed-room = لینے والے ٹیبلٹ کے لیے { $size } بہت زیادہ ہے۔ کچھ نہیں بدلا۔
passing-failed-damaged = جو آیا وہ نہیں جو بھیجا گیا تھا۔ کچھ نہیں بدلا۔ پھر کوشش کریں۔
passing-failed-stopped = اسے دوسرے ٹیبلٹ پر روک دیا گیا۔
passing-failed-kept = لینے والا ٹیبلٹ سب محفوظ نہیں کر سکا۔ پھر کوشش کریں۔ کوئی چیز دو بار محفوظ نہیں ہوتی۔
passing-failed-network = یہ ٹیبلٹ کسی نیٹ ورک پر نہیں، یا اس کا براؤزر یہ نہیں کر سکتا۔ اس کی جگہ فائل بھیجیں۔
passing-failed-fetch = جو چاہیے وہ لوڈ نہیں ہو سکا۔ جب یہ ٹیبلٹ آن لائن ہو تب پھر کوشش کریں۔
passing-again = پھر سے شروع کریں

## Packages

public-export = سب کے لیے فائل بنائیں
public-export-more = صرف عام جواب، جن لوگوں نے اجازت دی
public-made = سب کے لیے فائل محفوظ ہو گئی
public-made-more = اس میں صرف وہ ہے جو عام ہو سکتا ہے۔ اس میں کسی کی تفصیل نہیں۔ یہ ایکسپورٹ نہیں گنی جاتی۔ “تحقیقی ٹیم کے لیے فائل بنائیں” بھی دبائیں۔
public-none = ابھی سب کے لیے کچھ نہیں
public-none-more = یہاں کا کوئی جواب عام نہیں ہو سکتا، یا کسی نے اپنے جواب بانٹنے کی اجازت نہیں دی۔ کوئی فائل نہیں بنی۔
sealed-note = فائل خفیہ بنا دی گئی ہے۔ صرف تحقیقی ٹیم اسے کھول سکتی ہے۔
sealed-failed = ہم فائل کو خفیہ نہیں بنا سکے، اس لیے کچھ محفوظ نہیں ہوا۔ دوبارہ کوشش کریں یا اپنی ٹیم کو بتائیں۔
sealed-differs = یہ وہی فائل نہیں۔ یہ خفیہ ہے، اس لیے ہم نہیں بتا سکتے کہ کیا مختلف ہے۔ اسے دوبارہ محفوظ کریں۔

## Merging files

merge-title = فائلیں ملائیں
merge-what = دوسرے ٹیبلٹ کی فائلیں اس ٹیبلٹ پر ملاتا ہے۔ آپ ایک ساتھ کئی چن سکتے ہیں۔ آپ اسے واپس کر سکتے ہیں۔
merge-pick = فائلیں چنیں
merge-reading = فائل { $number } پڑھی جا رہی ہے، کل { $count }…
merge-unfit = ہم یہ فائلیں استعمال نہیں کر سکتے
merge-unfit-more = ابھی کچھ نہیں ملایا گیا۔
merge-go-on = باقی ملائیں ({ $count })
merge-not-read = یہ پڑھی نہیں جا سکی۔ دوبارہ چنیں۔
merge-unknown = ہم اس قسم کی فائل نہیں جانتے۔ وہ فائل چنیں جو کسی ٹیبلٹ سے بنی ہو۔
merge-sealed = یہ خفیہ ہے۔ صرف تحقیقی ٹیم اسے کھول سکتی ہے۔
merge-public = یہ سب کے لیے بنی تھی، اس لیے اس میں بہت کچھ نہیں۔ تحقیقی ٹیم والی فائل چنیں۔
merge-damaged = یہ خراب ہے، یا کسی اور پروگرام نے اسے دوبارہ بند کیا ہے۔ جہاں سے آئی وہاں سے دوبارہ کاپی کریں۔
merge-cut-off = اس کا ایک حصہ غائب ہے۔ جہاں سے آئی وہاں سے دوبارہ کاپی کریں۔
merge-newer = Common Ground کے نئے ورژن نے اسے بنایا ہے۔ پہلے اس ٹیبلٹ کو اپ ڈیٹ کریں۔
merge-project = یہ دوسرے پروجیکٹ کی ہے: { $project }۔
merge-foreign = اسے کسی اور پروگرام نے بنایا ہے۔ اسے “فہرست” والے صفحے سے لائیں۔
merge-done = ملائی گئی فائلیں: { $count }
merge-new = نئے
merge-updated = بدلے ہوئے
merge-same = پہلے سے موجود
merge-conflicts = ٹکراؤ والے
merge-older = پرانے، چھوڑ دیے گئے
merge-withdrawn = چھوڑ دیے گئے، کیونکہ لوگوں نے واپس لے لیے
merge-removed = یہاں مٹائے گئے، کیونکہ لوگوں نے واپس لے لیے
merge-unreadable = پڑھے نہیں جا سکے
merge-people = لوگ، نئے یا بدلے ہوئے
merge-sessions = نشستیں، نئی یا بدلی ہوئی
merge-media = نئی تصویریں اور آوازیں
merge-conflicts-more = ایک ہی جواب دو جگہ بدلا گیا۔ ہم نے نیا والا رکھا۔
merge-table = ٹکراؤ کا جدول محفوظ کریں
merge-here = یہ ٹیبلٹ
merge-last = آخری بار ملایا: { $when }، فائلیں: { $count }
merge-undo = یہ ملانا واپس کریں
merge-undone = ملانا واپس ہو گیا
merge-undone-more = سب کچھ پہلے جیسا ہے۔ لوگوں نے جو واپس لیا وہ مٹا ہی رہے گا۔
merge-undone-left = اس کے بعد بدلے گئے، اس لیے ویسے ہی رہے: { $count }۔

## Printing

paper-title = کاغذ
paper-what = ایک نقشہ چھاپیں جس پر نمبر والے اسٹیکر لگیں، اور اس کے ساتھ کے فارم۔ بعد میں انھیں یہاں درج کریں۔
paper-language = نقشے اور فارم کی زبان
paper-size = نقشے کا کاغذ
paper-sheets = نقشے کے ورق
paper-copies = ہر قسم کے فارم
paper-print-map = نقشہ چھاپیں
paper-print-forms = فارم چھاپیں
paper-making = تیار ہو رہا ہے…
paper-failed = یہ نہیں ہو سکا۔ دیکھیں کہ سڑکوں کا نقشہ موجود ہے، پھر دوبارہ کوشش کریں۔
paper-ready = چھاپنے کے لیے تیار
paper-settings = چھپائی کی کھڑکی میں { $size } اور 100 % چنیں، اوپر نیچے کی سطروں کے بغیر۔
paper-print = چھاپیں
paper-scale = پیمانہ 1 : { $number }
paper-square-size = ہر خانہ { $length } چوڑا ہے
paper-sheet = ورق { $number } از { $total }
paper-scan = نقشہ کھولنے کے لیے اسے اسکین کریں
paper-north = شمال
paper-stickers = نقشے پر اسٹیکر
paper-stickers-what = اسٹیکر پر نمبر لکھیں اور اسے نقشے پر لگائیں۔ پھر اسی نمبر کی سطر بھریں: شکل کے گرد دائرہ لگائیں اور خانہ لکھیں، جیسے C4۔
paper-sticker = اسٹیکر
paper-kind = یہ کیا ہے؟
paper-square = خانہ
paper-words = چند لفظوں میں
paper-one = ایک پر نشان لگائیں۔
paper-many = جتنے چاہیں ان پر نشان لگائیں۔
paper-if = اگر یہ آپ کے لیے نہیں تو خالی چھوڑ دیں۔
paper-link = ان کے اسٹیکروں کے نمبر لکھیں۔
paper-version = متن: { $version }
paper-team = ٹیم کے لیے:
paper-tear = یہاں سے پھاڑیں اور یہ حصہ اپنے پاس رکھیں
paper-about = یہ صفحہ الگ کیا جا سکتا ہے۔ اسے بھرنا ضروری نہیں۔

## Typing in

typing-title = کاغذ کے فارم درج کریں
typing-more = ایک کے بعد ایک فارم
typing-language = فارم کی زبان
typing-sticker = اسٹیکر کا نمبر
typing-sticker-hint = جیسا فارم پر لکھا ہے۔
typing-square = نقشے کا خانہ
typing-square-hint = ایک حرف اور ایک عدد، جیسے C4۔ جگہ خود ڈھونڈنی ہو تو خالی چھوڑ دیں۔
typing-code = فارم پر لکھا کوڈ
typing-code-hint = یہ فارم کے آخر میں ہے۔ نہ ہو تو خالی چھوڑ دیں۔
typing-same = وہی شخص جو پچھلے فارم پر تھا
typing-about = اس شخص کے بارے میں سوال
typing-start = شروع کریں
typing-stop = درج کرنا بند کریں
typing-saved = محفوظ ہو گیا۔ اسٹیکر: { $sticker }
typing-saved-blank = نامکمل کے طور پر محفوظ ہوا، کیونکہ کوئی ضروری جواب خالی ہے۔ اسٹیکر: { $sticker }
typing-keys-are = کنجیاں: 1 سے 9 چنتی ہیں۔ Enter آگے لے جاتی ہے۔ 0 یا F8: جواب نہیں۔ F9: محفوظ کریں، اگلا فارم۔
typing-wrong-kind = بتائیں یہ کیا ہے۔
typing-wrong-square = ایسا کوئی خانہ نہیں۔ خانے A1 سے { $last } تک ہیں۔
typing-wrong-code = یہ کوڈ نہیں ہے۔ دوبارہ دیکھیں۔
typing-wrong-taken = یہ کوڈ پہلے سے کسی کا ہے۔ کیا یہ فارم پہلے درج ہو چکا ہے؟
typing-line = اسٹیکر { $sticker } · خانہ { $square }
typing-keys = کنجیاں
typing-none = جواب نہیں (0)
typing-next = محفوظ، اگلا فارم (F9)

### Delivery: what stands below comes where a project sends to somebody what people save.

deliver-label = بھیجنا
deliver-waiting = بھیجنا باقی ہے: { $count }
deliver-now = ابھی بھیجیں
deliver-copy = نقل بھیجیں
deliver-arrived = آپ کے جوابات { $name } تک پہنچ گئے۔
deliver-told = آپ نے جو واپس لیا وہ { $name } کو معلوم ہے۔
deliver-team = ٹیم
deliver-offline = انٹرنیٹ نہیں ہے۔ جب ہوگا ہم بھیج دیں گے۔
deliver-no-answer = { $name } ابھی جواب نہیں دے رہا۔ ہم کوشش کرتے رہیں گے۔
deliver-refused = { $name } اسے اس طرح نہیں لے سکتا۔ یہ یہاں محفوظ ہے۔ اس کے بجائے ای میل سے نقل بھیجیں۔
deliver-too-large = یہ اس طرح بھیجنے کے لیے بہت بڑا ہے۔ یہ یہاں محفوظ ہے۔ اس کے بجائے ای میل سے نقل بھیجیں۔
deliver-unsealed = یہ براؤزر آپ کے جوابات کو ٹیم کے لیے تالا نہیں لگا سکتا، اس لیے ہم نہیں بھیجتے۔ وہ یہاں محفوظ ہیں۔
deliver-forget = یہ براؤزر آپ کے جوابات بھول سکتا ہے: جانے سے پہلے بھیج دیں۔
deliver-before = جب آپ محفوظ کریں گے، آپ کا جواب { $name } کو جائے گا۔
deliver-on-way = محفوظ ہو گیا، اور { $name } کی طرف جا رہا ہے۔
deliver-by-hand = ہم نے ایک فائل محفوظ کی۔ براہ کرم اسے { $name } کو بھیجیں۔
deliver-done = میں نے بھیج دی
deliver-later = بعد میں

### Sharing: what stands below is said where somebody shares the map.

share-map-why = جو کوئی یہ لنک کھولے، وہ یہی نقشہ اسی جگہ دیکھتا ہے۔ لوگوں کی کہی ہوئی کوئی بات اس میں نہیں۔
share-map-code = لنک کا QR کوڈ
share-map-scan = فون کا کیمرہ یہاں دکھائیں
share-map-link = لنک
share-map-copy = لنک کاپی کریں
share-map-copied = لنک کاپی ہو گیا۔
share-map-by-hand = یہ براؤزر اسے کاپی نہیں کر سکتا۔ لنک کو منتخب کریں اور خود کاپی کریں۔
share-map-send = لنک بھیجیں
share-map-only-here = یہ نقشہ صرف اسی آلے پر ہے، اس لیے اس کا لنک کہیں اور نہیں کھلے گا۔ نقشے کی دیکھ بھال کرنے والا اسے انٹرنیٹ پر رکھ سکتا ہے۔
share-map-near = یہ لنک صرف یہیں کے نیٹ ورک میں کھلتا ہے، جیسے یہی Wi-Fi۔
share-map-offline = یہاں ابھی انٹرنیٹ نہیں ہے۔ لنک صرف اس آلے پر کھلتا ہے جس میں انٹرنیٹ ہو۔
share-map-show = پھر بھی لنک دکھائیں
