# Common Ground: the words of the interface, in Persian.
# review: machine-drafted
# language: فارسی

## Bar

bar-label = نوار اصلی
find-place = پیدا کردن مکان
list = فهرست
map = نقشه
read-aloud = بلند خواندن
read-stop = نخواندن
language = زبان
skip-to-content = رفتن به پرسش‌ها
skip-to-map = رفتن به نقشه
skip-to-list = رفتن به فهرست
map-label = نقشه: { $place }
map-loading = نقشهٔ خیابان‌ها در راه است… { $percent }%
zoom-in = بزرگ‌تر
zoom-out = کوچک‌تر
locate = نمایش جای من
locate-failed = نتوانستیم جای شما را پیدا کنیم. نقشه را جابه‌جا کنید، یا مکانی را با نامش پیدا کنید.
basemap-missing = اینجا هنوز نقشهٔ خیابان‌ها نیست. با این حال می‌توانید از فهرست استفاده کنید. اگر نگهداری این صفحه با شماست، نقشهٔ خیابان‌ها را این‌طور بسازید: «⁦common-ground basemap extract --project { $project }⁩».
basemap-unreachable = نقشهٔ خیابان‌ها دریافت نشد، چون اتصال اینترنت نیست. هنوز می‌توانید از فهرست استفاده کنید. وقتی اتصال برگردد، دوباره تلاش می‌کنیم.
basemap-damaged = فایل نقشهٔ خیابان‌ها خراب است. هنوز می‌توانید مکان‌ها را با نامشان پیدا کنید و از فهرست استفاده کنید.
map-missing = نقشه روی این { $device ->
    [phone] گوشی
    [computer] کامپیوتر
   *[tablet] تبلت
} باز نشد. هنوز می‌توانید مکان‌ها را با نامشان پیدا کنید و از فهرست استفاده کنید.
import-drop = برای آوردن این فایل، آن را همین‌جا رها کنید
later-missing = بخشی از این صفحه دریافت نشد. اتصال اینترنت را بررسی کنید: ما باز هم تلاش می‌کنیم.

## Home

chips-label = نمایش روی نقشه
add-label = حرفتان را بزنید
undo = برگرداندن
close = بستن
deleted = پاک شد.
undone = برگردانده شد.
draft-waiting = یک پاسخ نیمه‌تمام دارید.
draft-resume = ادامه
draft-discard = پاک کردن

## Choosing a place

place-title = نقشه را جابه‌جا کنید تا سنجاق روی مکان بیاید
place-nowhere = این نزدیکی مکانی با نام نیست
place-here = همین‌جاست
cancel = لغو

### Later: what stands below comes with the second file of code. What the first screen says has to stand above.

## Place

place-near = نزدیک { $place }
place-near-from = نزدیک { $place }، { $distance } به سمت { $wind } آن
distance-metres = { $metres } متر
distance-km = { $km } کیلومتر
wind-north = شمال
wind-north-east = شمال شرقی
wind-east = شرق
wind-south-east = جنوب شرقی
wind-south = جنوب
wind-south-west = جنوب غربی
wind-west = غرب
wind-north-west = شمال غربی
place-outside = این مکان بیرون از محدوده‌ای است که درباره‌اش می‌پرسیم. لطفاً مکانی داخل آن انتخاب کنید.
map-keys = کلیدهای جهت‌دار نقشه را جابه‌جا می‌کنند، با Shift فقط کمی. به‌علاوه و منها برای بزرگ و کوچک کردن است، و Home به آغاز برمی‌گردد. Enter آنچه را در وسط است باز می‌کند. هرچه روی نقشه هست در فهرست هم هست.
map-keys-placing = سنجاق در وسط می‌ماند. کلیدهای جهت‌دار نقشه را زیر آن جابه‌جا می‌کنند، با Shift فقط کمی. به‌علاوه و منها برای بزرگ و کوچک کردن است. Enter یعنی «همین‌جاست». می‌توانید مکان را با نامش هم پیدا کنید.
map-here = اینجا: { $name }
map-nearest = نزدیک‌ترین پاسخ: { $name }، { $distance } به سمت { $wind }
aloud-no-voice = روی این { $device ->
    [phone] گوشی
    [computer] کامپیوتر
   *[tablet] تبلت
} برای این زبان صدایی نیست: { $language }. از کسی بخواهید با شما بخواند، یا از تنظیمات صدایی اضافه کنید.
aloud-clips-only = روی این { $device ->
    [phone] گوشی
    [computer] کامپیوتر
   *[tablet] تبلت
} برای این زبان صدایی نیست: { $language }. آنچه مردم ضبط کرده‌اند را می‌شنوید. از کسی بخواهید بقیه را با شما بخواند.
aloud-failed = بلند خواندن روی این { $device ->
    [phone] گوشی
    [computer] کامپیوتر
   *[tablet] تبلت
} نشد. دوباره امتحان کنید، یا از کسی بخواهید با شما بخواند.

## Language and reading

comfort-title = زبان و خواندن
comfort-done = انجام شد
translation-title = دربارهٔ این ترجمه
translation-machine = این واژه‌ها را رایانه نوشته است. هنوز هیچ فارسی‌زبانی آن‌ها را بررسی نکرده است.
translation-checked = کسی که به این زبان حرف می‌زند این واژه‌ها را بررسی کرده است.
language-now = این صفحه اکنون به زبان { $language } است.
language-missing = نتوانستیم واژه‌های زبان { $language } را بگیریم، پس چیزی عوض نشد. اتصال را بررسی کنید و دوباره تلاش کنید.
language-questions = پرسش‌های این نقشه هنوز به زبان { $language } نیست. آن‌ها را به زبان { $other } می‌بینید.
language-buttons = دکمه‌ها و راهنمایی‌های این صفحه هنوز به زبان { $language } نیست.

## How it looks

look-title = ظاهر صفحه
look-text = اندازهٔ کلمه‌ها
look-size = { $percent }٪
look-colours = رنگ‌ها
look-system = مثل همین دستگاه
look-light = روشن
look-contrast = پررنگ
look-dark = تیره
look-easy = آسان: سؤال کمتر، تصویر بیشتر
look-easy-more = دکمه‌ها بزرگ‌تر می‌شوند. هر وقت بخواهید می‌توانید این را عوض کنید و چیزی از آنچه گفته‌اید گم نمی‌شود.

## Without internet

offline-title = بدون اینترنت
offline-ready = آمادهٔ کار بدون اتصال. همه‌چیز این نقشه اینجا نگه داشته شده است.
offline-preparing = هنوز برای کار بدون اتصال آماده نیست. تا وقتی اینترنت دارید این صفحه را باز بگذارید.
offline-none = این صفحه برای شروع به اینترنت نیاز دارد.
offline-update = نسخهٔ تازه‌تری هست. وقتی کسی از این صفحه استفاده نکند می‌آید.
offline-renewed = این حالا تازه‌ترین نسخه است.

## Place: routes and areas

forms-label = می‌خواهید چه چیزی را نشان کنید؟
form-spot = یک نقطه
form-route = مسیر
form-area = محدوده
form-whole = همه‌جا
draw-route-first = نقشه را به جایی ببرید که مسیر شروع می‌شود
draw-area-first = نقشه را به یکی از گوشه‌های محدوده ببرید
draw-next = نقشه را به گوشهٔ بعدی ببرید
draw-ready = نقشه را به گوشهٔ بعدی ببرید، یا تمام کنید
draw-picked = نقشه را به جایی ببرید که گوشهٔ { $number } باید باشد
draw-whole = دربارهٔ همهٔ محله است
draw-kept = این شکل از یک فایل آمده است. می‌توانید نگهش دارید.
draw-add = افزودن گوشه
draw-move = آوردن به اینجا
draw-leave = رها کردن
draw-remove = برداشتن
draw-finish = پایان
draw-continue = ادامه
draw-keep = نگه داشتن
draw-keys = روی نقشه، کلید Enter یک گوشه اضافه می‌کند و Backspace قدم آخر را برمی‌گرداند. Page Up و Page Down یک گوشه را انتخاب می‌کنند و Delete آن را برمی‌دارد.
draw-corners = گوشه‌ها
draw-previous = گوشهٔ قبلی
draw-following = گوشهٔ بعدی
draw-count = { $count ->
    [one] { $count } گوشه
   *[other] { $count } گوشه
}
draw-of = گوشهٔ { $number } از { $count }
draw-said-start = هر جا که می‌پیچد، یک گوشه بگذارید.
draw-said-added = گوشهٔ { $number } اضافه شد.
draw-said-added-near = گوشهٔ { $number } اضافه شد، نزدیک { $place }.
draw-said-moved = گوشهٔ { $number } جابه‌جا شد.
draw-said-moved-near = گوشهٔ { $number } جابه‌جا شد، نزدیک { $place }.
draw-said-picked = گوشهٔ { $number } از { $count }. نقشه را جابه‌جا کنید، بعد «آوردن به اینجا» را بزنید.
draw-said-left = هیچ گوشه‌ای انتخاب نشده است.
draw-said-removed = گوشهٔ { $number } برداشته شد.
draw-said-undone = قدم آخر برگردانده شد.
draw-said-mended = لبه از روی خودش رد می‌شد، برای همین ترتیب گوشه‌ها را عوض کردیم. حالا درست است؟ پس «پایان» را بزنید. اگر نه، «برگرداندن» را بزنید.
draw-so-far-length = طول آن تا اینجا { $size } است.
draw-so-far-size = تا اینجا { $size } است.
draw-too-few = محدوده دست‌کم سه گوشه می‌خواهد و مسیر دو تا.
draw-crossing = لبه از روی خودش رد می‌شود. یک گوشه را جابه‌جا کنید یا بردارید، تا لبه فقط یک بار دور محدوده بچرخد.
size-metres = { $count ->
    [one] حدود { $count } متر
   *[other] حدود { $count } متر
}
size-kilometres = { $count ->
    [one] حدود { $count } کیلومتر
   *[other] حدود { $count } کیلومتر
}
size-square-metres = { $count ->
    [one] حدود { $count } متر مربع
   *[other] حدود { $count } متر مربع
}
size-pitches = تقریباً به اندازهٔ { $count ->
    [one] یک زمین فوتبال
   *[other] { $count } زمین فوتبال
}
size-square-kilometres = { $count ->
    [one] حدود { $count } کیلومتر مربع
   *[other] حدود { $count } کیلومتر مربع
}
shape-route = یک مسیر به طول { $size }
shape-area = یک محدوده، { $size }
shape-whole = همهٔ محله

find-title = پیدا کردن مکان
find-label = نام خیابان یا مکان
find-hint = شروع به نوشتن کنید، بعد از فهرست انتخاب کنید.
find-hint-postcodes = شروع به نوشتن نام یا کدپستی کنید، بعد از فهرست انتخاب کنید.
find-where = { $kind }، { $distance } به سمت { $wind }
find-none = اینجا چیزی با این نام نیست. بخشی از نام، یا نام خیابان دیگری در این نزدیکی را بنویسید.
find-count = { $count ->
    [one] { $count } مکان پیدا شد
   *[other] { $count } مکان پیدا شد
}
find-off = فهرست خیابان‌ها و مکان‌ها دریافت نشد. هنوز می‌توانید نقشه را جابه‌جا کنید.
placekind-street = خیابان
placekind-square = میدان
placekind-park = پارک
placekind-water = آب
placekind-station = ایستگاه
placekind-school = مدرسه
placekind-health = سلامت
placekind-worship = عبادتگاه
placekind-culture = فرهنگ
placekind-shop = فروشگاه
placekind-community = پاتوق محله
placekind-locality = محدوده
placekind-postcode = کدپستی
placekind-other = مکان

## Questions

step = { $number } از { $total }
back = برگشت
continue = ادامه
skip = رد شدن
not-sure = مطمئن نیستم
decline = ترجیح می‌دهم نگویم
yes = بله
no = نه
choices-most = حداکثر { $max } تا انتخاب کنید.
choices-full = { $max } تا انتخاب کرده‌اید. برای انتخاب یکی دیگر، اول یکی را بردارید.
date-day = روز
date-month = ماه
date-year = سال
characters = { $count } از { $max }
characters-over = { $over } تا زیاد است
scale-step = { $step }: { $words }

## Personal details

flags-none = اطلاعات شخصی ندیدیم
flag-phone = «{ $text }» شبیه شمارهٔ تلفن است. می‌توانید آن را بردارید.
flag-email = «{ $text }» شبیه نشانی ایمیل است. می‌توانید آن را بردارید.
flag-postcode = «{ $text }» شبیه یک کدپستی کامل است. می‌توانید نیمهٔ اول را نگه دارید و بقیه را بردارید.
flag-address = «{ $text }» شبیه نشانی خانهٔ کسی است. می‌توانید شماره را بردارید.
flag-nhs-number = «{ $text }» شبیه شمارهٔ NHS است. می‌توانید آن را بردارید.
flag-take-out = برداشتن
flag-take-out-of = برداشتن «{ $text }»

## Photo

photo-add = افزودن عکس
photo-take = گرفتن عکس
photo-choose = انتخاب عکس
photo-no-faces = لطفاً بدون چهره
photo-busy = عکستان را آماده می‌کنیم…
photo-yours = عکس شما
photo = عکس
photo-kept = عکس شما روی این { $device ->
    [phone] گوشی
    [computer] کامپیوتر
   *[tablet] تبلت
} ذخیره شده است.
photo-another = گرفتن یکی دیگر
photo-choose-another = انتخاب یکی دیگر
photo-remove = برداشتن
photo-remove-name = برداشتن عکستان
photo-removed = عکس شما برداشته شد.
photo-elsewhere = این عکس روی این { $device ->
    [phone] گوشی
    [computer] کامپیوتر
   *[tablet] تبلت
} نیست.

## Voice note

voice-add = با صدا بگویید
voice-seconds = تا { $seconds } ثانیه
voice-asking = لطفاً اجازهٔ استفاده از میکروفون را بدهید.
voice-recording = در حال ضبط
voice-stop = توقف
voice-left = { $seconds ->
    [one] { $seconds } ثانیه مانده
   *[other] { $seconds } ثانیه مانده
}
voice-warning = 10 ثانیه مانده
voice-heard = صدایتان را می‌شنویم.
voice-quiet = هنوز صدایی نمی‌شنویم. بلندتر حرف بزنید، یا نزدیک‌تر بیایید.
voice-busy = صدایتان را ذخیره می‌کنیم…
voice-yours = صدای ضبط‌شدهٔ شما
voice = صدای ضبط‌شده
voice-kept = صدای شما روی این { $device ->
    [phone] گوشی
    [computer] کامپیوتر
   *[tablet] تبلت
} ذخیره شده است. می‌توانید به آن گوش کنید.
voice-again = ضبط دوباره
voice-remove = برداشتن
voice-remove-name = برداشتن صدایتان
voice-removed = صدای شما برداشته شد.
voice-elsewhere = این صدا روی این { $device ->
    [phone] گوشی
    [computer] کامپیوتر
   *[tablet] تبلت
} نیست.

## When a photo or a voice note can’t be had

media-wrong-not-a-picture = نمی‌توانیم این فایل را به شکل عکس باز کنیم. لطفاً یکی دیگر انتخاب کنید.
media-wrong-too-large = این عکس آن‌قدر بزرگ است که نمی‌توانیم بازش کنیم. لطفاً عکس کوچک‌تری انتخاب کنید.
media-wrong-no-memory = برای کار روی این عکس جای کافی نیست. برنامه‌ها یا برگه‌های دیگر را ببندید، بعد دوباره امتحان کنید.
media-wrong-refused = اجازه نداریم از میکروفون استفاده کنیم. می‌توانید در تنظیمات مرورگر اجازه بدهید، یا پاسخ را بنویسید.
media-wrong-no-microphone = اینجا میکروفونی پیدا نکردیم. می‌توانید پاسخ را بنویسید.
media-wrong-in-use = چیز دیگری دارد از میکروفون استفاده می‌کند. برنامه‌ها یا تماس‌های دیگر را ببندید، بعد دوباره امتحان کنید.
media-wrong-not-supported = این مرورگر نمی‌تواند صدایتان را ضبط کند. می‌توانید پاسخ را بنویسید.
media-wrong-nothing = چیزی نشنیدیم. لطفاً دوباره امتحان کنید.
media-wrong-full = این { $device ->
    [phone] گوشی
    [computer] کامپیوتر
   *[tablet] تبلت
} پر است، برای همین نتوانستیم آن را نگه داریم. هنوز می‌توانید پاسخ را بنویسید.
media-wrong-failed = نشد. لطفاً دوباره امتحان کنید، یا بدون آن ادامه بدهید.

## Private place

private-place = این یک جای خصوصی است (خانهٔ کسی)
private-hint = پیش از ذخیره، سنجاق را کمی جابه‌جا می‌کنیم تا کسی نبیند واقعاً کجاست. ما جای واقعی را نگه نمی‌داریم.
private-moved = کمی جابه‌جا شد تا خصوصی بماند

## Your code

code-title = کد شما
code-keep = این کد را نگه دارید؛ شاید بعداً بخواهید پاسخ‌هایتان را عوض کنید یا بردارید.
code-once = بعد از پایان کار، دیگر نمی‌توانیم آن را نشان بدهیم. آن را بنویسید، از آن عکس بگیرید، یا چاپش کنید.
code-print = چاپ
code-read = کد شما، بخش به بخش
code-enter = کد شما چیست؟
code-enter-hint = چهار کلمه و چهار رقم دارد، مثل MAPLE-RIVER-4729-LEMON-TABLE. حروف بزرگ یا کوچک فرقی ندارد.
code-wrong-empty = کدتان را اینجا بنویسید.
code-wrong-parts = کد دو کلمه است، بعد چهار رقم، بعد دو کلمهٔ دیگر. ببینید چیزی جا نمانده یا دو بار نیامده باشد.
code-wrong-word = کلمهٔ شمارهٔ { $number } را نمی‌شناسیم. املای آن را بررسی کنید.
code-wrong-digits = بعد از دو کلمهٔ اول، چهار رقم می‌آید. آن‌ها را بررسی کنید.
code-wrong-check = چیزی در این کد درست نیست. هر کلمه و هر رقم و ترتیبشان را بررسی کنید.

## Taking part

age-title = آیا { $age } سال یا بیشتر دارید؟
age-why = می‌پرسیم چون قانون‌ها برای کم‌سن‌ترها فرق دارد.
young-title = ممنون که می‌خواستید شرکت کنید
young-text = برای گذاشتن چیزی روی این نقشه باید { $age } سال یا بیشتر داشته باشید.
young-look = هنوز می‌توانید حرف‌های دیگران را ببینید.
young-map = رفتن به نقشه
guardian-title = از پدر، مادر یا سرپرستتان بپرسید
guardian-text = اول باید پدر، مادر یا سرپرستتان بله بگوید. تیم به او یک شناسه داده است.
guardian-label = شناسه چیست؟
guardian-hint = حروف و عددهایی که تیم داده است. لطفاً نام کسی را ننویسید.
guardian-needed = شناسه‌ای را بنویسید که به پدر، مادر یا سرپرستتان داده شده است. اگر آن را ندارید، از تیم بپرسید.
consent-title = پیش از شروع
consent-template = این نوشته فقط یک نمونه است. پیش از آنکه کسی شرکت کند، تیم باید آن را عوض کند.
consent-controllers = مسئول پاسخ‌های شما کیست
consent-until = تا { $day } می‌توانید بخواهید پاسخ‌هایتان پاک شود.
consent-choices = با چه چیزهایی موافق هستید؟
optional-mark = (به میل خودتان)
consent-needed = اگر می‌خواهید شرکت کنید، این خانه را علامت بزنید. پیش از آنکه چیزی اضافه کنید، به بلهٔ شما نیاز داریم.
consent-go = شروع

## About you

about-you = چند پرسش دربارهٔ شما
optional = اختیاری
about-thanks = ممنون که به ما گفتید
about-thanks-text = این را جدا از چیزهایی که روی نقشه می‌گذارید نگه می‌داریم.
about-change = تغییر آنچه دربارهٔ خودم گفتم

## Deleting by code

withdraw-have = من کد دارم
withdraw-title = پاک کردن پاسخ‌هایتان
withdraw-text = اگر اینجا شرکت کرده باشید، کدی به شما داده شده است. با آن می‌توانیم پاسخ‌هایتان را پاک کنیم.
withdraw-unknown = { $device ->
    [phone] روی این گوشی پاسخی با این کد نیست. اگر با گوشی
    [computer] روی این کامپیوتر پاسخی با این کد نیست. اگر با کامپیوتر
   *[tablet] روی این تبلت پاسخی با این کد نیست. اگر با تبلت
} دیگری شرکت کردید، لطفاً از تیم بپرسید.
withdraw-sure = { $count ->
    [0] این کد را می‌شناسیم، ولی چیزی از آن روی نقشه نیست
    [one] { $count } پاسخ شما را پاک کنیم؟
   *[other] { $count } پاسخ شما را پاک کنیم؟
}
withdraw-dots = برچسب‌های شما را هم برمی‌داریم.
withdraw-what = رضایت شما و آنچه دربارهٔ خودتان به ما گفتید را هم پاک می‌کنیم. این کار برگشت ندارد.
withdraw-copies = نسخه‌هایی که پیش از این به دیگران داده شده، با این کار پاک نمی‌شود. لطفاً دربارهٔ آن‌ها از تیم بپرسید.
withdraw-delete = پاک کردن همه
withdraw-keep = نگه داشتن
withdraw-gone = پاسخ‌های شما پاک شد

## Check your answers

check-title = پاسخ‌هایتان را مرور کنید
check-place = مکان
check-kind = چیزی که اضافه می‌کنید
check-skipped = رد شد
check-declined = ترجیح می‌دهم نگویم
check-moved = روی نقشه
change = تغییر
change-what = تغییر: { $what }
save = ذخیره
saving = ذخیره می‌کنیم…

## Done

done-title = ممنون. حالا روی نقشه است.
done-title-whole = ممنون. حالا در فهرست است.
done-saved = روی این { $device ->
    [phone] گوشی
    [computer] کامپیوتر
   *[tablet] تبلت
} ذخیره شد و جایش امن است. چیزی به جایی فرستاده نشده است.
done-title-changed = ممنون. تغییر شما ذخیره شد.
add-another = افزودن یکی دیگر
next-person = کارم تمام شد: نفر بعدی

## Card

card-unnamed = بی‌نام
card-near = نزدیک { $place }
card-delete = پاک کردن
link-about = درباره
link-responds = کمک می‌کند به
link-barriers-here = چه چیزی اینجا سخت است
link-ideas-here = ایده‌ها برای این
link-no-place = دربارهٔ مکانی در اینجا نیست
link-count = { $count ->
    [one] { $count } تا برای انتخاب، اول نزدیک‌ترین
   *[other] { $count } تا برای انتخاب، اول نزدیک‌ترین
}
link-none = چیزی پیدا نشد. کلمهٔ دیگری را امتحان کنید.
link-nothing-there = هنوز چیزی روی نقشه نیست که بتوانید انتخاب کنید. همین‌طور ادامه بدهید.
link-gone = { $name } (دیگر روی این نقشه نیست)
cluster-title = { $count ->
    [one] { $count } چیز اینجاست
   *[other] { $count } چیز اینجاست
}

## Dots

dots-title = برچسب‌هایتان را روی مهم‌ترین چیزها بگذارید
dots-how = { $dots ->
    [one] { $dots } برچسب دارید. تا وقتی کارتان تمام نشده، می‌توانید جایش را عوض کنید.
   *[other] { $dots } برچسب دارید. هر کدام را روی چیزی جدا بگذارید، یا چند تا را روی یک چیز. تا وقتی کارتان تمام نشده، می‌توانید جایشان را عوض کنید.
}
dots-left = { $count ->
    [0] همهٔ برچسب‌هایتان را گذاشته‌اید.
    [one] { $count } برچسب برایتان مانده است.
   *[other] { $count } برچسب برایتان مانده است.
}
dots-put = گذاشتن برچسب اینجا
dots-put-on = گذاشتن برچسب اینجا: { $name }
dots-take = برداشتن یکی
dots-take-from = برداشتن یکی: { $name }
dots-here = { $count ->
    [one] { $count } برچسب شما
   *[other] { $count } برچسب شما
}
dots-yours = برچسب‌های شما
dots-said-put = برچسب شما روی «{ $name }» است.
dots-said-taken = یک برچسب از روی «{ $name }» برداشتید.
dots-full = { $dots ->
    [one] برچسبتان را گذاشته‌اید. اول آن را بردارید.
   *[other] هر { $dots } برچسب را گذاشته‌اید. اول یکی را بردارید.
}
dots-failed = نتوانستیم این را ذخیره کنیم، پس چیزی عوض نشد. لطفاً دوباره امتحان کنید.
dots-none = هنوز چیزی نیست که روی آن برچسب بگذارید.
dots-sort-nearest = اول نزدیک‌ترین‌ها
dots-all-hint = وقتی همهٔ برچسب‌هایتان را گذاشتید، می‌توانید برچسب‌های همه را ببینید.
dots-all = نمایش برچسب‌های همه
dots-all-shown = حالا برچسب‌های همه در فهرست دیده می‌شود.
dots-all-failed = برچسب‌های همه دریافت نشد. لطفاً دوباره امتحان کنید.
dots-tally = { $dots ->
    [0] هیچ‌کس برچسبی نگذاشته
    [one] { $dots } برچسب، از { $people } نفر
   *[other] { $dots } برچسب، از { $people } نفر
}

## List

list-title = مردم چه گفته‌اند
list-empty = هنوز چیزی اینجا نیست.
list-none = چیزی پیدا نشد. برای دیدن چیزهای بیشتر، یک فیلتر را بردارید.
list-filter = جست‌وجوی یک کلمه
list-category = چه جور چیزی
list-all-categories = همه
list-sort = ترتیب
sort-newest = اول تازه‌ترین‌ها
sort-near = اول نزدیک‌ترین‌ها به وسط
sort-oldest = اول قدیمی‌ترین‌ها
sort-name = نام
sort-importance = اول مهم‌ترین‌ها
list-count = { $count ->
    [one] { $count } پاسخ
   *[other] { $count } پاسخ
}
list-more = نمایش بیشتر

## Files

files-title = ذخیرهٔ نسخه، یا آوردن فایل
export = ذخیرهٔ نسخه
share = فرستادن نسخه
share-map = اشتراک این نقشه
exported = { $count ->
    [one] { $count } پاسخ
   *[other] { $count } پاسخ
} با نام { $file } ذخیره شد. آن را در دانلودهایتان پیدا می‌کنید.
export-empty = هنوز چیزی برای ذخیره کردن نیست.
import = آوردن فایل
import-reading = خواندن { $file }… { $percent }%
import-saving = ذخیره می‌کنیم…
import-cancel = توقف
import-stopped = متوقف شد. چیزی تغییر نکرد.
import-done = { $file }: تازه { $added }، به‌روزشده { $updated }، از قبل بوده { $same }، کنار گذاشته { $left_out }.
import-withdrawn = کنار گذاشته، چون گویندگانش خواستند پاک شود: { $count }.
import-failed = { $file } خوانده نشد. چیزی تغییر نکرد. یک بار دیگر انتخابش کنید.
import-problems = چیزهایی که دیدیم
import-more = … و { $count } تای دیگر
import-feature = مکان { $number }
import-foreign-title = این فایل از برنامهٔ دیگری آمده است
import-foreign-hint = مکان‌های داخل آن از چه نوعی‌اند؟
import-foreign-name = نام در کدام ستون است؟
import-foreign-none = هیچ‌کدام
import-start = آوردن

## Session

sitting = نشست
sitting-line = نشست: { $site }، { $date }
sitting-next = نفر بعدی
next-title = این پاسخ تمام نشده است
next-kept = آنچه تا حالا گفته‌اید را نگه می‌داریم. صفحه برای نفر بعدی پاک می‌شود.
next-lost = پاک می‌شود، و صفحه برای نفر بعدی آماده می‌شود.
next-back = برگشت و تمام کردن
idle-title = هنوز اینجا هستید؟
idle-why = برای ادامه صفحه را لمس کنید. اگر کسی لمس نکند، آن را برای نفر بعدی پاک می‌کنیم.
idle-left = ثانیه‌های مانده: { $seconds }
idle-stay = هنوز اینجا هستم
clock-ask = شاید ساعت اینجا درست نباشد. نشان می‌دهد { $time }. درست است؟
clock-yes = درست است
clock-no = درست نیست
clock-wrong = ساعت اینجا درست نیست: نشان می‌دهد { $time }. می‌توانید ادامه دهید. یادداشت می‌کنیم که زمان‌ها شاید درست نباشند. ساعت را در تنظیمات درست کنید.

## Facilitator

facilitator = برای گردانندگان
facilitator-lock = قفل و برگشت به نقشه
sitting-none = هیچ نشستی شروع نشده است.
sitting-start-title = شروع یک نشست
sitting-start = شروع نشست
sitting-site = محل
sitting-date = تاریخ
sitting-stage = برای چیست؟
sitting-facilitator = کد گرداننده
sitting-facilitator-hint = کدی که گروه شما با هم گذاشته است. نه اسم.
sitting-device = نام این دستگاه
sitting-device-hint = مثل A، B یا C، اگر چند تا دارید.
sitting-languages = زبان‌هایی که پیشنهاد می‌شوند
sitting-languages-hint = هیچ‌کدام را علامت نزنید تا همه پیشنهاد شوند.
sitting-assisted = کسی به مردم در وارد کردن پاسخ کمک می‌کند
sitting-idle = پرسیدن «هنوز اینجا هستید؟» پس از
sitting-minutes = { $count } دقیقه
stage-none = گفته نشده
stage-profiling = آشنایی با محله
stage-informal-survey = نظرسنجی ساده
stage-world-cafe = کافهٔ جهانی
stage-action-workshop = کارگاه عملی
stage-feedback = بازگویی نتیجه‌ها
stage-drop-in = درِ باز
stage-online = آنلاین
sitting-end = پایان نشست
sitting-end-sure = این نشست حالا تمام شود؟
sitting-end-yes = تمام شود
sitting-end-no = ادامه
figure-sitting = پاسخ‌های این نشست
figure-people = آدم‌ها: { $count }
figure-tablet = پاسخ‌های این دستگاه
desk-during = در طول نشست
desk-mend = تغییر یا پاک کردن پاسخ‌ها
desk-mend-more = وقتی تمام شد قفل کنید
desk-code = برداشتن پاسخ‌ها با کد
desk-tablet = این دستگاه
desk-clock = ساعت نشان می‌دهد { $time }.
desk-awake = در طول نشست صفحه خودش روشن می‌ماند.
desk-asleep = این مرورگر نمی‌تواند صفحه را روشن نگه دارد. در تنظیمات دستگاه این را درست کنید.
desk-pin = پین در { $date } گذاشته شد.
desk-kiosk = پیش از دادن دستگاه به دیگران، آن را روی این صفحه قفل کنید: در iPad با «دسترسی هدایت‌شده»، در Android با «سنجاق کردن صفحه».
pin-choose = یک پین انتخاب کنید
pin-deters = پین جلوی انگشت‌های کنجکاو را می‌گیرد. ولی پاسخ‌ها را امن نمی‌کند: کسی که کامپیوتر بلد است می‌تواند از آن رد شود. دستگاه را جلوی چشم نگه دارید.
pin-new = پین تازه، دست‌کم 4 رقم
pin-again = همان پین یک بار دیگر
pin-set = گذاشتن پین
pin-enter = پین چیست؟
pin = پین
pin-open = باز کردن
pin-length = پین 4 تا 32 رقم یا حرف دارد.
pin-differ = این دو یکی نیستند. پین را دوباره، دو بار بنویسید.
pin-wrong = این پین نیست. دوباره امتحان کنید.
pin-wait = این پین نیست. کمی صبر کنید و دوباره امتحان کنید. ثانیه‌های مانده: { $seconds }
pin-forgotten = پین را فراموش کرده‌ام
pin-forgotten-text = چیزی از دست نرفته است. این صفحه را 10 دقیقه باز نگه دارید تا بتوانید پین تازه‌ای انتخاب کنید.
pin-renew = صبر برای پین تازه
pin-renewing = تا { $time } دیگر می‌توانید پین تازه‌ای انتخاب کنید. این صفحه را باز نگه دارید.
pin-insecure = این صفحه با https نیامده است، پس مرورگر نمی‌تواند پین نگه دارد. این بخش باز است: دستگاه را جلوی چشم نگه دارید.

## When something goes wrong

trouble-title = مشکلی پیش آمده
retry = تلاش دوباره
download-answers = دانلود پاسخ‌هایم
forget-download = شاید این مرورگر پاسخ‌های شما را فراموش کند. پیش از رفتن دانلودشان کنید.
store-quota = این { $device ->
    [phone] گوشی
    [computer] کامپیوتر
   *[tablet] تبلت
} پر است، برای همین پاسختان ذخیره نشد. پاسختان هنوز روی این صفحه است. همین حالا دانلودش کنید، یا جا باز کنید و دوباره امتحان کنید.
store-blocked = نسخهٔ قدیمی‌تری از Common Ground در برگهٔ دیگری باز است. برگه‌های دیگر را ببندید، بعد دوباره امتحان کنید.
store-unavailable = این مرورگر نمی‌گذارد چیزی ذخیره کنیم (شاید پنجرهٔ خصوصی باشد، یا دادهٔ سایت‌ها خاموش باشد). هنوز می‌توانید پاسخ بدهید، ولی پاسخ‌ها فقط تا بستن این صفحه می‌مانند. پیش از رفتن دانلودشان کنید.
store-newer = اینجا نسخهٔ تازه‌تری از Common Ground استفاده شده است. برای گرفتن آن، این صفحه را دوباره باز کنید. چیزی تغییر نکرد.
store-conflict = وقتی اینجا بودید، این در برگهٔ دیگری تغییر کرد. پاسختان هنوز روی این صفحه است.
store-conflict-gone = وقتی اینجا بودید، این در برگهٔ دیگری پاک شد. پاسختان هنوز روی این صفحه است.
store-withdrawn = این با یک کد پاک شده است. دیگر برنمی‌گردد.
store-conflict-mine = مال من ذخیره شود
store-conflict-theirs = آن یکی بماند
store-failed = پاسختان ذخیره نشد. هنوز روی این صفحه است. دوباره امتحان کنید، یا دانلودش کنید.
store-unreadable = { $count ->
    [one] { $count } پاسخ ذخیره‌شده خوانده نمی‌شود. همان‌طور که بود نگهش داشتیم.
   *[other] { $count } پاسخ ذخیره‌شده خوانده نمی‌شود. همان‌طور که بودند نگهشان داشتیم.
}
project-title = این نقشه درست آماده نشده است
project-hint = لطفاً این صفحه را به کسی نشان بدهید که نگهداری‌اش با اوست. اشکال در { $file }:
project-other-origin = این پیوند پروژه‌ای را از سایت دیگری می‌خواهد. برای امنیت شما آن را باز نمی‌کنیم.
project-not-found = اینجا پروژه‌ای با نام { $file } نیست.

## The file as a whole

problem-not-json = این فایل خراب است، یا از نوع درست نیست. ببینید همان فایل درست است، یا دوباره آن را بگیرید. { $detail }
problem-not-geojson = این فایل اطلاعات نقشه‌ای ندارد که بتوانیم بخوانیم. یک فایل GeoJSON انتخاب کنید.
problem-truncated = فایل وسط کار تمام می‌شود. آنچه هست را خواندیم. برای بقیه، فایل را دوباره بگیرید.
problem-newer-format = این فایل با نسخهٔ تازه‌تری از Common Ground ساخته شده است. چیزی تغییر نکرد. تازه‌ترین نسخه را بگیرید، بعد دوباره امتحان کنید.
problem-trailing-text = بعد از پایان فایل هم نوشته‌ای هست. آن را کنار گذاشتیم.
problem-byte-order-mark = فایل با نشانه‌ای شروع می‌شود که لازم نیست. آن را کنار گذاشتیم.
problem-other-crs = مکان‌های این فایل به روش دیگری نوشته شده‌اند ({ $detail }). آن را دوباره با طول و عرض جغرافیایی (WGS 84) ذخیره کنید.
problem-checksum-differs = فایل بعد از ذخیره شدن تغییر کرده، یا بخشی از آن نیست. ببینید همان فایل درست است.
problem-not-utf8 = حروف این فایل خوانده نمی‌شود. آن را دوباره به صورت UTF-8 ذخیره کنید.
problem-no-features = در این فایل چیزی برای افزودن نیست.

## One entry of a file

problem-feature-not-json = این مورد خراب است، برای همین کنارش گذاشتیم. آن را در فایل درست کنید، بعد فایل را دوباره باز کنید.
problem-not-a-feature = این جایی روی نقشه نیست، برای همین کنارش گذاشتیم.
problem-lone-surrogate = یک حرف خراب بود. به جایش � گذاشتیم.
problem-too-deep = این مورد بخش‌های تودرتوی زیادی دارد، برای همین کنارش گذاشتیم.
problem-too-large = این مورد خیلی بزرگ است، برای همین کنارش گذاشتیم.
problem-duplicate-key = «{ $detail }» دو بار آمده است. آخری را نگه داشتیم.
problem-duplicate-id = این مورد بیش از یک بار آمده است. تازه‌ترین را نگه داشتیم.
problem-derived-id = این مورد شماره‌ای از خودش نداشت. یکی به آن دادیم، تا دو بار باز کردن فایل چیزی اضافه نکند.
problem-out-of-range = این مکان روی زمین نیست، برای همین کنارش گذاشتیم. طول و عرض جغرافیایی آن را بررسی کنید. { $detail }
problem-swapped = انگار طول و عرض جغرافیایی جابه‌جا شده‌اند، برای همین این مورد را کنار گذاشتیم. جایشان را در فایل عوض کنید. { $detail }
problem-third-dimension = ارتفاع این مکان لازم نیست. آن را کنار گذاشتیم.
problem-ring-closed = دور این محدوده باز بود. آن را بستیم.
problem-ring-turned = دور این محدوده برعکس می‌چرخید. جهت آن را درست کردیم.
problem-self-crossing = لبهٔ این محدوده از روی خودش رد می‌شود. همان‌طور نگهش داشتیم.
problem-too-few-positions = نقطه‌ها برای خط یا محدوده کم است، برای همین این مورد را کنار گذاشتیم.
problem-geometry-collection = این مورد نقطه و خط و محدوده را با هم دارد، برای همین کنارش گذاشتیم. هر کدام را جداگانه ذخیره کنید.
problem-bad-geometry = نفهمیدیم این کجاست، برای همین کنارش گذاشتیم. جای آن را در فایل بررسی کنید. { $detail }
problem-wrong-type = این پاسخ از نوعی نیست که انتظار داشتیم، برای همین به کار نمی‌آید. { $detail }
problem-not-allowed = این پاسخ جزو گزینه‌ها نیست، برای همین به کار نمی‌آید. { $detail }
problem-nested-property = این پاسخ از چند بخش ساخته شده بود. آن را به شکل نوشته نگه داشتیم.
problem-control-characters = نشانه‌هایی را که دیده نمی‌شوند برداشتیم.
problem-missing = چیزی که هر مورد لازم دارد اینجا نیست، برای همین این یکی را کنار گذاشتیم. { $detail }
problem-bad-time = این تاریخ و ساعتی نیست که بتوانیم بخوانیم، برای همین کنارش گذاشتیم. { $detail }
problem-too-long = این نوشته خیلی بلند است. کوتاهش کنید: حداکثر { $detail } حرف، فاصله و نشانه.

## Answers

problem-required = پیش از ذخیره، اینجا یک پاسخ لازم داریم. لطفاً به این پرسش پاسخ بدهید.
problem-too-many = زیادی انتخاب کرده‌اید. حداکثر { $detail } تا انتخاب کنید.
problem-bad-number = این عدد به اینجا نمی‌خورد. بررسی‌اش کنید و با رقم بنویسید، مثل 12.
problem-bad-date = این تاریخ به اینجا نمی‌خورد. بررسی‌اش کنید: شاید در آینده باشد، یا بخشی از آن جا مانده باشد.
problem-wrong-shape = این را نمی‌شود این‌طور روی نقشه نشان داد. لطفاً مکان را دوباره به ما نشان بدهید.
problem-outside-area = این، یا بخشی از آن، بیرون از محدودهٔ این نقشه است. فقط مکان‌های داخل آن را می‌شود نگه داشت.
problem-on-one-line = همهٔ گوشه‌ها روی یک خط‌اند. محدوده به گوشه‌ای در کنار این خط هم نیاز دارد.
problem-too-many-positions = این گوشه‌های خیلی زیادی دارد. { $detail } تا یا کمتر بگذارید.
problem-same-position = اینجا از قبل یک گوشه هست. نقشه را به گوشهٔ بعدی ببرید.

## Project files

problem-unknown-key = «{ $detail }» اینجا معنایی ندارد. املای آن را بررسی کنید، یا آن را بردارید.
problem-repeated-id = «{ $detail }» دو بار به کار رفته است. به هر کدام نام خودش را بدهید.
problem-unknown-id = اینجا چیزی با نام «{ $detail }» نیست. املای آن را بررسی کنید، و اینکه پیش از این خط آمده باشد.
problem-bad-id = «{ $detail }» را نمی‌شود اینجا به عنوان نام به کار برد. فقط a–z, 0–9, _ و - به کار ببرید، یا اگر کلمه‌ای است که Common Ground برای خودش نگه داشته، کلمهٔ دیگری انتخاب کنید.
problem-unknown-question-type = پرسشی از نوع «{ $detail }» نمی‌شناسیم. یکی از این‌ها را بنویسید: category, short_text, long_text, choice, choices, scale, number, yes_no, date, photo, voice یا link.
problem-unknown-condition = شرطی را که از { $detail } ساخته شده نمی‌شناسیم. all, any یا not را به کار ببرید؛ یا question را با is, has, at_least, at_most یا answered.
problem-project-missing = اینجا چیزی جا مانده است. آن را پر کنید. آنچه باید اینجا باشد: { $detail }.
problem-project-wrong-type = این چیزی نیست که باید اینجا باشد. آنچه باید اینجا باشد: { $detail }.
problem-project-not-allowed = { $detail } را نمی‌شود اینجا به کار برد. بررسی‌اش کنید و چیز دیگری انتخاب کنید.
problem-words-missing = کلمه‌های زبان «{ $detail }» نیست. آن‌ها را اضافه کنید.
problem-assumed = چیزی لازم اینجا نبود. محتمل‌ترین مقدار را گذاشتیم. ببینید درست است.
problem-big-number = عددی آن‌قدر بزرگ است که نمی‌شود دقیق نگهش داشت. به شکل نوشته نگه داشته شد.
problem-bad-utf8 = بعضی حروف خوانده نشد و به جایشان چیز دیگری گذاشته شد. نوشته را بررسی کنید.

## Nothing lost

restored = پاسخ‌های ذخیره‌شده گم یا خراب شده بودند. آنچه در { $when } اینجا بود را برگرداندیم. پاسخ‌ها: { $count }
restored-page = پاسخ‌های ذخیره‌شده را چیز دیگری پاک کرده بود. این صفحه هنوز آنها را داشت و دوباره ذخیره شدند. پاسخ‌ها: { $count }
keep-title = تحویل
keep-open = هنوز بیرون داده نشده
keep-since = افراد: { $people }، از { $when }
keep-all = همه چیز بیرون داده شده است.
keep-open-line = هنوز بیرون داده نشده: { $count }
keep-export = خروجی برای گروه پژوهش
keep-export-more = پاسخ‌ها، عکس‌ها و افراد در یک فایل
keep-making = فایل آماده می‌شود…
keep-where = آیا فایل همان جایی است که باید باشد؟
keep-where-more = فایل را جایی بگذارید که گروهتان نگه می‌دارد: حافظهٔ USB، پوشهٔ مشترک یا برنامه‌ای دیگر. ببینید که آنجاست. فقط آن وقت بیرون داده شده به شمار می‌آید.
keep-file = فایل
keep-contents = در آن
keep-in-it = پاسخ‌ها: { $places }. افراد: { $people }. عکس‌ها و صداها: { $media }.
keep-size = اندازه
keep-checksum = کد بررسی (SHA-256)
keep-again = دوباره ذخیره کنید
keep-read = بازخوانی و مقایسه
keep-confirm = بله، سر جایش است
keep-later = حالا نه
keep-same = همان فایل است، بایت به بایت.
keep-not-read = فایل خوانده نشد. دوباره آن را انتخاب کنید.
keep-cut-off = بخشی از فایل نیست: { $size } از { $whole } هست. دوباره ذخیره‌اش کنید.
keep-another = این فایل دیگری است یا خراب است. فایلی با نام بالا را انتخاب کنید یا دوباره ذخیره کنید.
keep-differs = این همان فایل نیست. پاسخ‌هایی که نیستند یا فرق دارند: { $count }. دوباره ذخیره‌اش کنید.
keep-differs-else = این همان فایل نیست. پاسخ‌ها همان‌اند، ولی چیز دیگری فرق دارد. دوباره ذخیره‌اش کنید.
keep-sure = بیرون داده شد. اگر چیز تازه‌ای اضافه نشده، می‌توانید این دستگاه را پاک کنید.
keep-not-yet = چیزی در این دستگاه هنوز بیرون داده نشده است. اول خروجی بگیرید.
keep-unreadable = چیزی که اینجا ذخیره شده خوانده نمی‌شود و در هیچ فایلی نیست. پیش از پاک کردن این دستگاه از گروهتان بپرسید.
keep-too-large = فایل برای این مرورگر خیلی بزرگ می‌شود. عکس‌هایی را که بیرون داده شده‌اند بردارید و دوباره امتحان کنید.
keep-check = حالا بررسی کنید
book-title = خروجی‌ها و پاک‌کردن‌های قبلی
book-made = { $when }: { $file } ({ $count }) ساخته شد. هنوز کسی آن را بررسی نکرده است.
book-sure = { $when }: { $file } ({ $count }) ساخته شد و سر جایش است.
book-read = { $when }: { $file } ({ $count }) ساخته شد، بازخوانی شد و همان است.
book-wiped = { $when }: دستگاه پاک شد ({ $count }). همه چیز در { $file } بود.
book-copy = آخرین نسخهٔ پشتیبان در این دستگاه: { $when }
book-no-copy = نسخهٔ پشتیبان در این دستگاه نوشته نشد. بیشتر خروجی بگیرید.
space = فضا
space-of = استفاده‌شده از { $size }
space-full = { $percent }٪ از فضای این دستگاه پر است. پیش از پر شدن جا باز کنید.
space-photos = برداشتن عکس‌های بیرون داده‌شده ({ $count })
space-export = اول خروجی بگیرید. بعد می‌توانید عکس‌های بیرون داده‌شده را از اینجا بردارید.
wipe = پاک کردن این دستگاه
wipe-when = فقط پس از تأیید خروجی
wipe-sure = همه چیز از این دستگاه برداشته شود؟ پاسخ‌ها: { $count }
wipe-what = این کار همهٔ پاسخ‌ها، عکس‌ها، افراد و نسخه‌های پشتیبان را از این دستگاه برمی‌دارد. نشست‌ها، پین و فهرست خروجی‌ها می‌مانند. برگشت ندارد.
wipe-type = این کلمه را بنویسید: «{ $word }»
wipe-word = پاک
wipe-wrong-word = این آن کلمه نیست. «{ $word }» را بنویسید.
wipe-now = حالا پاک کنید
wipe-done = همه چیز از این دستگاه برداشته شد.
projector-hint = نقشه در پنجرهٔ دیگری باز می‌شود. آن پنجره را به صفحهٔ بزرگ ببرید. نام‌ها، نوشته‌ها، عکس‌ها و جاهای خصوصی را نشان نمی‌دهد.
projector-open = نمایش روی صفحهٔ بزرگ
projector-more = انتخاب چیزهای دیگر برای نمایش
projector-not-agreed = این شخص با نشان دادن آن موافقت نکرده است.
projector-place = نمایش مکان
projector-words = نمایش نوشته‌ها
projector-full = تمام‌صفحه

### Facilitator: what stands below comes when a facilitator opens their area, and is printed. Nothing else says it.

## Another tablet nearby

passing-title = تبلت دیگری همین نزدیکی
passing-what = این کار همهٔ چیزهای این تبلت را به تبلت دیگر می‌فرستد. از اینجا چیزی پاک نمی‌شود. هر دو باید روی یک وای‌فای یا هات‌اسپات باشند. اینترنت لازم نیست.
passing-send = فرستادن به تبلت دیگر
passing-receive = گرفتن از تبلت دیگر
passing-file-out = فرستادن به شکل فایل
passing-file-out-more = AirDrop، Quick Share، USB
passing-file-in = باز کردن فایلی از تبلت دیگر
passing-preparing = یک لحظه…
passing-show-first = این کد را به تبلت دیگر نشان دهید
passing-show-first-how = در تبلت دیگر همین صفحه را باز کنید و «گرفتن از تبلت دیگر» را بزنید. دوربینش را رو به این کد بگیرید.
passing-next = حالا کد دارد: آن را بخوان
passing-show-second = حالا این کد را به تبلت اول نشان دهید
passing-show-second-how = این صفحه را باز بگذارید. وقتی تبلت اول کد را بخواند، کار خودش ادامه پیدا می‌کند.
passing-code = کد برای تبلت دیگر
passing-no-camera = دوربین نیست؟ کد را به شکل متن بگیرید
passing-copy = کپی
passing-copied = کپی شد.
passing-read = دوربین را رو به کد تبلت دیگر بگیرید
passing-camera = آنچه دوربین می‌بیند
passing-turn = استفاده از دوربین دیگر
passing-camera-refused = نمی‌توانیم از دوربین استفاده کنیم. در تنظیمات مرورگر اجازه بدهید، یا کد را پایین بنویسید.
passing-camera-none = دوربینی که به کار بیاید پیدا نکردیم. کد را پایین بنویسید یا بچسبانید.
passing-type = یا کد را اینجا بنویسید یا بچسبانید
passing-use = استفاده از این کد
passing-wrong-not-ours = این کد Common Ground نیست.
passing-wrong-mistyped = در این کد چیزی کم یا نادرست است. آن را نگاه کنید، یا دوباره بخوانید.
passing-wrong-newer = تبلت دیگر نسخهٔ تازه‌تری از Common Ground دارد. اول این تبلت را به‌روز کنید.
passing-wrong-project = تبلت دیگر روی پروژهٔ دیگری است: { $project }.
passing-wrong-turn = این کد درست نیست. یک تبلت باید بفرستد و دیگری بگیرد.
passing-wrong-other = این کد مال بار پیش است. در هر دو تبلت از نو شروع کنید.
passing-meeting = دنبال تبلت دیگر می‌گردیم…
passing-sending = می‌فرستیم: { $percent } %
passing-receiving = می‌گیریم: { $percent } %
passing-storing = بررسی و ذخیره می‌کنیم…
passing-broken = ارتباط قطع شد. آنچه رسیده نگه داشته شده: { $percent } %. برای ادامه، کدهای تازه نشان دهید و بخوانید.
passing-unmet = تبلت‌ها همدیگر را پیدا نکردند. آیا هر دو روی یک وای‌فای یا هات‌اسپات هستند؟
passing-again-send = نشان دادن کد تازه
passing-again-receive = خواندن کد تازه
passing-done-sent = همه چیز به تبلت دیگر رسید
passing-done-received = همه چیز تبلت دیگر حالا اینجاست
passing-summary = تازه { $new }، به‌روزشده { $updated }، از قبل بوده { $same }، ناسازگار { $conflicts }.
passing-summary-more = آدم‌ها: { $people }. عکس‌ها و پیام‌های صوتی: { $media }.
passing-withdrawn = کنار گذاشته، چون گویندگانش خواستند پاک شود: { $count }.
passing-removed = پاک شد، چون در تبلت دیگر این را خواسته بودند: { $count }.
passing-unreadable = خوانده نشد: { $count }.
passing-conflicts = در هر دو تبلت عوض شده: تازه‌تر را نگه داشتیم
passing-conflicts-save = ذخیرهٔ نسخه‌های دیگر
passing-failed-newer = تبلت فرستنده نسخهٔ تازه‌تری از Common Ground دارد. اول آن یکی را به‌روز کنید.
passing-failed-project = تبلت‌ها روی پروژه‌های جدا هستند. این از { $project } آمده بود. چیزی تغییر نکرد.
passing-failed-room = { $size } برای تبلت گیرنده زیاد است. چیزی تغییر نکرد.
passing-failed-damaged = آنچه رسید آن نیست که فرستاده شد. چیزی تغییر نکرد. دوباره امتحان کنید.
passing-failed-stopped = در تبلت دیگر متوقفش کردند.
passing-failed-kept = تبلت گیرنده نتوانست همه را ذخیره کند. دوباره امتحان کنید. هیچ چیز دو بار ذخیره نمی‌شود.
passing-failed-network = این تبلت روی هیچ شبکه‌ای نیست، یا مرورگرش این کار را نمی‌تواند. به جایش فایل بفرستید.
passing-failed-fetch = آنچه لازم است بار نشد. وقتی این تبلت آنلاین است دوباره امتحان کنید.
passing-again = شروع دوباره

## Packages

public-export = خروجی برای همه
public-export-more = فقط پاسخ‌های عمومی کسانی که موافق‌اند
public-made = فایل برای همه ذخیره شد
public-made-more = فقط چیزی در آن است که می‌تواند عمومی باشد. مشخصات هیچ‌کس در آن نیست. خروجی به شمار نمی‌آید. «خروجی برای گروه پژوهش» را هم بزنید.
public-none = هنوز چیزی برای همه نیست
public-none-more = هیچ پاسخی اینجا نمی‌تواند عمومی باشد، یا کسی با اشتراک پاسخ‌هایش موافق نبوده است. فایلی ساخته نشد.
sealed-note = فایل رمزگذاری شده است. فقط گروه پژوهش می‌تواند آن را باز کند.
sealed-failed = نتوانستیم فایل را رمزگذاری کنیم، پس چیزی ذخیره نشد. دوباره امتحان کنید یا به گروه خود بگویید.
sealed-differs = این همان فایل نیست. رمزگذاری شده است و نمی‌توانیم بگوییم چه فرقی دارد. دوباره ذخیره‌اش کنید.

## Merging files

merge-title = یکی کردن فایل‌ها
merge-what = فایل‌های تبلت‌های دیگر را روی این تبلت یکی می‌کند. می‌توانید چند تا را با هم انتخاب کنید. می‌توانید آن را برگردانید.
merge-pick = انتخاب فایل‌ها
merge-reading = خواندن فایل { $number } از { $count }…
merge-unfit = از این فایل‌ها نمی‌توانیم استفاده کنیم
merge-unfit-more = هنوز چیزی یکی نشده است.
merge-go-on = یکی کردن بقیه ({ $count })
merge-not-read = خوانده نشد. دوباره انتخابش کنید.
merge-unknown = این نوع فایل را نمی‌شناسیم. فایلی را انتخاب کنید که از تبلتی خروجی گرفته شده است.
merge-sealed = رمزگذاری شده است. فقط گروه پژوهش می‌تواند آن را باز کند.
merge-public = برای همه ساخته شده و خیلی چیزها در آن نیست. فایل گروه پژوهش را انتخاب کنید.
merge-damaged = خراب است، یا برنامهٔ دیگری آن را دوباره بسته است. دوباره از جای اصلی کپی کنید.
merge-cut-off = بخشی از آن نیست. دوباره از جای اصلی کپی کنید.
merge-newer = نسخهٔ تازه‌تری از Common Ground آن را ساخته است. اول این تبلت را به‌روز کنید.
merge-project = از پروژهٔ دیگری است: { $project }.
merge-foreign = برنامهٔ دیگری آن را ساخته است. از صفحهٔ «فهرست» بیاوریدش.
merge-done = فایل‌های یکی‌شده: { $count }
merge-new = تازه
merge-updated = به‌روزشده
merge-same = از قبل بوده
merge-conflicts = ناسازگار
merge-older = قدیمی‌تر، کنار گذاشته
merge-withdrawn = کنار گذاشته، چون گویندگانش پس گرفتند
merge-removed = اینجا پاک شد، چون گویندگانش پس گرفتند
merge-unreadable = خوانده نشد
merge-people = افراد، تازه یا به‌روزشده
merge-sessions = جلسه‌ها، تازه یا به‌روزشده
merge-media = عکس‌ها و صداهای تازه
merge-conflicts-more = یک پاسخ در دو جا عوض شده است. تازه‌تر را نگه داشتیم.
merge-table = ذخیرهٔ جدول ناسازگاری‌ها
merge-here = این تبلت
merge-last = آخرین یکی‌کردن: { $when }، فایل‌ها: { $count }
merge-undo = برگرداندن آن
merge-undone = برگردانده شد
merge-undone-more = همه چیز مثل قبل است. آنچه مردم پس گرفتند پاک می‌ماند.
merge-undone-left = بعد از آن عوض شده، پس همان‌طور ماند: { $count }.

## Printing

paper-title = کاغذ
paper-what = نقشه‌ای چاپ کنید که برچسب‌های شماره‌دار روی آن بچسبد، و فرم‌های همراه آن را. بعد آن‌ها را این‌جا وارد کنید.
paper-language = زبان نقشه و فرم‌ها
paper-size = کاغذ نقشه
paper-sheets = برگه‌های نقشه
paper-copies = فرم برای هر نوع
paper-print-map = چاپ نقشه
paper-print-forms = چاپ فرم‌ها
paper-making = آماده می‌شود…
paper-failed = نشد. ببینید نقشهٔ خیابان‌ها هست، بعد دوباره امتحان کنید.
paper-ready = آمادهٔ چاپ
paper-settings = در پنجرهٔ چاپ { $size } و 100 % را انتخاب کنید، بدون سربرگ و پابرگ.
paper-print = چاپ
paper-scale = مقیاس 1 : { $number }
paper-square-size = پهنای هر خانه { $length } است
paper-sheet = برگهٔ { $number } از { $total }
paper-scan = برای باز کردن نقشه این را اسکن کنید
paper-north = شمال
paper-stickers = برچسب‌های روی نقشه
paper-stickers-what = روی برچسب شماره بنویسید و روی نقشه بچسبانید. بعد ردیف همان شماره را پر کنید: دور شکل خط بکشید و خانه را بنویسید، مثل C4.
paper-sticker = برچسب
paper-kind = چیست؟
paper-square = خانه
paper-words = در چند کلمه
paper-one = یکی را علامت بزنید.
paper-many = هر چند تا می‌خواهید علامت بزنید.
paper-if = اگر به شما نمی‌خورد خالی بگذارید.
paper-link = شمارهٔ برچسب‌هایشان را بنویسید.
paper-version = متن: { $version }
paper-team = برای گروه:
paper-tear = از این‌جا جدا کنید و این بخش را نگه دارید
paper-about = این صفحه را می‌شود جدا کرد. لازم نیست آن را پر کنید.

## Typing in

typing-title = وارد کردن فرم‌های کاغذی
typing-more = یک فرم پس از دیگری
typing-language = زبان فرم
typing-sticker = شمارهٔ روی برچسب
typing-sticker-hint = همان‌طور که روی فرم نوشته شده.
typing-square = خانهٔ روی نقشه
typing-square-hint = یک حرف و یک عدد، مثل C4. برای جست‌وجوی جا خالی بگذارید.
typing-code = کد روی فرم
typing-code-hint = در پایان فرم است. اگر نیست خالی بگذارید.
typing-same = همان کسی که فرم پیش را پر کرد
typing-about = پرسش‌ها دربارهٔ این شخص
typing-start = شروع
typing-stop = پایان وارد کردن
typing-saved = ذخیره شد. برچسب: { $sticker }
typing-saved-blank = ناتمام ذخیره شد، چون پاسخی لازم خالی مانده. برچسب: { $sticker }
typing-keys-are = کلیدها: 1 تا 9 انتخاب می‌کنند. Enter جلو می‌رود. 0 یا F8: بی‌پاسخ. F9: ذخیره، فرم بعدی.
typing-wrong-kind = بگویید چیست.
typing-wrong-square = چنین خانه‌ای نیست. از A1 تا { $last } هستند.
typing-wrong-code = این کد نیست. دوباره نگاه کنید.
typing-wrong-taken = کسی این کد را دارد. آیا این فرم پیش‌تر وارد شده؟
typing-line = برچسب { $sticker } · خانه { $square }
typing-keys = کلیدها
typing-none = بی‌پاسخ (0)
typing-next = ذخیره، فرم بعدی (F9)

### Delivery: what stands below comes where a project sends to somebody what people save.

deliver-label = فرستادن
deliver-waiting = در انتظار فرستادن: { $count }
deliver-now = حالا بفرست
deliver-copy = فرستادن رونوشت
deliver-arrived = پاسخ‌های شما به { $name } رسید.
deliver-told = { $name } می‌داند چه چیزی را پس گرفتید.
deliver-team = گروه
deliver-offline = اینترنت نیست. وقتی وصل شد می‌فرستیم.
deliver-no-answer = { $name } هنوز جواب نمی‌دهد. باز هم تلاش می‌کنیم.
deliver-refused = { $name } نمی‌تواند آن را این‌طور بگیرد. اینجا امن است. به‌جای آن یک رونوشت با ایمیل بفرستید.
deliver-too-large = برای فرستادن به این شکل خیلی بزرگ است. اینجا امن است. به‌جای آن یک رونوشت با ایمیل بفرستید.
deliver-unsealed = این مرورگر نمی‌تواند پاسخ‌های شما را برای گروه قفل کند، پس آن‌ها را نمی‌فرستیم. اینجا امن هستند.
deliver-forget = شاید این مرورگر پاسخ‌های شما را فراموش کند: پیش از رفتن بفرستیدشان.
deliver-before = وقتی ذخیره کنید، پاسخ شما به { $name } می‌رود.
deliver-on-way = ذخیره شد و در راه { $name } است.
deliver-by-hand = یک فایل ذخیره کردیم. لطفاً آن را برای { $name } بفرستید.
deliver-done = فرستادم
deliver-later = بعداً

### Sharing: what stands below is said where somebody shares the map.

share-map-why = هر کس این پیوند را باز کند همین نقشه را در همین جا می‌بیند. چیزی از گفته‌های مردم در آن نیست.
share-map-code = کد QR پیوند
share-map-scan = دوربین گوشی را اینجا بگیرید
share-map-link = پیوند
share-map-copy = کپی پیوند
share-map-copied = پیوند کپی شد.
share-map-by-hand = این مرورگر نمی‌تواند آن را کپی کند. پیوند را انتخاب کنید و خودتان کپی کنید.
share-map-send = فرستادن پیوند
share-map-only-here = این نقشه فقط روی همین دستگاه است، پس پیوند آن جای دیگری باز نمی‌شود. مسئول نقشه می‌تواند آن را روی اینترنت بگذارد.
share-map-near = این پیوند فقط در همین شبکه باز می‌شود، مثلاً همین Wi-Fi.
share-map-offline = الان اینجا اینترنت نیست. پیوند فقط روی دستگاهی باز می‌شود که اینترنت دارد.
share-map-show = با این حال پیوند را ببینم
