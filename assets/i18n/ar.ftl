# Common Ground: the words of the interface, in Arabic.
# review: machine-drafted
# language: العربية

## Bar

bar-label = الشريط الرئيسي
find-place = بحث عن مكان
list = القائمة
map = الخريطة
read-aloud = قراءة بصوت
read-stop = إيقاف القراءة
language = اللغة
skip-to-content = الانتقال إلى الأسئلة
skip-to-map = الانتقال إلى الخريطة
skip-to-list = الانتقال إلى القائمة
map-label = خريطة: { $place }
map-loading = نجلب خريطة الشوارع… { $percent }%
zoom-in = تقريب
zoom-out = إبعاد
locate = إظهار مكاني
locate-failed = لم نستطع معرفة مكانك. يمكنك تحريك الخريطة، أو البحث عن مكان باسمه.
basemap-missing = لا توجد هنا خريطة للشوارع حتى الآن. ما زال بإمكانك استخدام القائمة. إذا كنت ممن يعتنون بهذه الصفحة، فهكذا تُصنع خريطة الشوارع: «⁦common-ground basemap extract --project { $project }⁩».
basemap-unreachable = لم نستطع جلب خريطة الشوارع، لأنه لا يوجد اتصال بالإنترنت. ما زال بإمكانك استخدام القائمة. سنحاول من جديد عندما يعود الاتصال.
basemap-damaged = ملف خريطة الشوارع تالف. ما زال بإمكانك البحث عن الأماكن بأسمائها واستخدام القائمة.
map-missing = لم تعمل الخريطة على هذا { $device ->
    [phone] الهاتف
    [computer] الحاسوب
   *[tablet] الجهاز اللوحي
}. ما زال بإمكانك البحث عن الأماكن بأسمائها واستخدام القائمة.
import-drop = لجلب هذا الملف، يكفي إفلاته هنا
later-missing = لم نستطع جلب جزء من هذه الصفحة. يُرجى التأكد من الاتصال بالإنترنت: نحن نواصل المحاولة.

## Home

chips-label = الظاهر على الخريطة
add-label = مشاركة رأيك
undo = تراجع
close = إغلاق
deleted = تم الحذف.
undone = تم التراجع.
draft-waiting = لديك إجابة لم تكتمل.
draft-resume = إكمالها
draft-discard = حذفها

## Choosing a place

place-title = يُرجى تحريك الخريطة حتى يصير الدبوس فوق المكان
place-nowhere = لا يوجد مكان معروف الاسم قرب هنا
place-here = المكان هنا
cancel = إلغاء

### Later: what stands below comes with the second file of code. What the first screen says has to stand above.

## Place

place-near = قرب { $place }
place-near-from = قرب { $place }، على بُعد { $distance } إلى { $wind } من هناك
distance-metres = { $metres ->
    [zero] { $metres } متر
    [one] متر واحد
    [two] مترين
    [few] { $metres } أمتار
    [many] { $metres } مترًا
   *[other] { $metres } متر
}
distance-km = { $km ->
    [zero] { $km } كيلومتر
    [one] كيلومتر واحد
    [two] كيلومترين
    [few] { $km } كيلومترات
    [many] { $km } كيلومترًا
   *[other] { $km } كيلومتر
}
wind-north = الشمال
wind-north-east = الشمال الشرقي
wind-east = الشرق
wind-south-east = الجنوب الشرقي
wind-south = الجنوب
wind-south-west = الجنوب الغربي
wind-west = الغرب
wind-north-west = الشمال الغربي
place-outside = هذا المكان خارج المنطقة التي نسأل عنها. يُرجى اختيار مكان داخلها.
map-keys = مفاتيح الأسهم تحرّك الخريطة، ومع Shift قليلًا فقط. زائد وناقص للتقريب والإبعاد، وHome للعودة إلى البداية. Enter يفتح ما في الوسط. كل ما على الخريطة موجود في القائمة أيضًا.
map-keys-placing = الدبوس يبقى في الوسط. مفاتيح الأسهم تحرّك الخريطة تحته، ومع Shift قليلًا فقط. زائد وناقص للتقريب والإبعاد. Enter يعني «المكان هنا». ويمكن أيضًا البحث عن المكان باسمه.
map-here = هنا: { $name }
map-nearest = أقرب إجابة: { $name }، على بُعد { $distance } إلى { $wind }
aloud-no-voice = لا يوجد صوت لهذه اللغة على هذا { $device ->
    [phone] الهاتف
    [computer] الحاسوب
   *[tablet] الجهاز اللوحي
}: { $language }. يمكن طلب القراءة من شخص آخر، أو إضافة صوت من الإعدادات.
aloud-clips-only = لا يوجد صوت لهذه اللغة على هذا { $device ->
    [phone] الهاتف
    [computer] الحاسوب
   *[tablet] الجهاز اللوحي
}: { $language }. ما يُسمع هو ما سجّله الناس. ويمكن طلب قراءة الباقي من شخص آخر.
aloud-failed = لم تنجح القراءة بصوت على هذا { $device ->
    [phone] الهاتف
    [computer] الحاسوب
   *[tablet] الجهاز اللوحي
}. يمكن المحاولة مرة أخرى، أو طلب القراءة من شخص آخر.

## Language and reading

comfort-title = اللغة والقراءة
comfort-done = تم
translation-title = عن هذه الترجمة
translation-machine = كتب حاسوب هذه الكلمات. لم يراجعها بعد أي متحدث أصلي.
translation-checked = راجع هذه الكلمات شخص يتحدث هذه اللغة.
language-now = هذه الصفحة الآن بهذه اللغة: { $language }.
language-missing = لم نتمكن من جلب الكلمات بهذه اللغة: { $language }. لذلك لم يتغير شيء. تحقق من الاتصال ثم حاول مرة أخرى.
language-questions = أسئلة هذه الخريطة غير متوفرة بعد بهذه اللغة: { $language }. ستراها بهذه اللغة: { $other }.
language-buttons = أزرار هذه الصفحة وتلميحاتها غير متوفرة بعد بهذه اللغة: { $language }.

## How it looks

look-title = كيف تبدو الصفحة
look-text = حجم الكلمات
look-size = { $percent }٪
look-colours = الألوان
look-system = مثل هذا الجهاز
look-light = فاتح
look-contrast = قوي
look-dark = داكن
look-easy = سهل: أسئلة أقل وصور أكثر
look-easy-more = تصبح الأزرار أكبر. يمكنك تغيير هذا في أي وقت، ولن يضيع شيء مما قلته.

## Without internet

offline-title = بدون إنترنت
offline-ready = جاهز للعمل دون اتصال. كل ما في هذه الخريطة محفوظ هنا.
offline-preparing = ليس جاهزًا بعد للعمل دون اتصال. اترك هذه الصفحة مفتوحة ما دام لديك إنترنت.
offline-none = تحتاج هذه الصفحة إلى الإنترنت كي تبدأ.
offline-update = هناك نسخة أحدث. ستأتي عندما لا يستخدم أحد هذه الصفحة.
offline-renewed = هذه الآن أحدث نسخة.

## Place: routes and areas

forms-label = ما الذي نضع عليه علامة؟
form-spot = نقطة
form-route = طريق
form-area = منطقة
form-whole = الحي كله
draw-route-first = يُرجى تحريك الخريطة إلى بداية الطريق
draw-area-first = يُرجى تحريك الخريطة إلى إحدى زوايا المنطقة
draw-next = يُرجى تحريك الخريطة إلى الزاوية التالية
draw-ready = يُرجى تحريك الخريطة إلى الزاوية التالية، أو الإنهاء
draw-picked = يُرجى تحريك الخريطة إلى حيث يجب أن تكون الزاوية { $number }
draw-whole = الأمر يخص الحي كله
draw-kept = هذا الشكل جاء من ملف. يمكنك إبقاؤه.
draw-add = إضافة زاوية
draw-move = نقلها إلى هنا
draw-leave = تركها
draw-remove = إزالة
draw-finish = إنهاء
draw-continue = متابعة
draw-keep = إبقاؤه
draw-keys = على الخريطة، مفتاح Enter يضيف زاوية، ومفتاح Backspace يلغي الخطوة الأخيرة. ومفتاحا Page Up وPage Down لاختيار زاوية، ومفتاح Delete لإزالتها.
draw-corners = الزوايا
draw-previous = الزاوية السابقة
draw-following = الزاوية التالية
draw-count = { $count ->
    [zero] لا زوايا
    [one] زاوية واحدة
    [two] زاويتان
    [few] { $count } زوايا
    [many] { $count } زاوية
   *[other] { $count } زاوية
}
draw-of = الزاوية { $number } من { $count }
draw-said-start = يُرجى وضع زاوية عند كل انعطاف.
draw-said-added = أُضيفت الزاوية { $number }.
draw-said-added-near = أُضيفت الزاوية { $number }، قرب { $place }.
draw-said-moved = نُقلت الزاوية { $number }.
draw-said-moved-near = نُقلت الزاوية { $number }، قرب { $place }.
draw-said-picked = الزاوية { $number } من { $count }. يُرجى تحريك الخريطة، ثم الضغط على «نقلها إلى هنا».
draw-said-left = لا زاوية مختارة.
draw-said-removed = أُزيلت الزاوية { $number }.
draw-said-undone = أُلغيت الخطوة الأخيرة.
draw-said-mended = كان الخط يتقاطع مع نفسه، فغيّرنا ترتيب الزوايا. هل هو صحيح الآن؟ إذا نعم، يُرجى الضغط على «إنهاء». وإذا لا، فعلى «تراجع».
draw-so-far-length = طوله حتى الآن { $size }.
draw-so-far-size = مساحتها حتى الآن { $size }.
draw-too-few = تحتاج المنطقة إلى ثلاث زوايا على الأقل، والطريق إلى اثنتين.
draw-crossing = الخط يتقاطع مع نفسه. يُرجى نقل زاوية أو إزالتها، حتى يدور الخط حول المنطقة مرة واحدة.
size-metres = نحو { $count ->
    [zero] { $count } متر
    [one] متر واحد
    [two] مترين
    [few] { $count } أمتار
    [many] { $count } مترًا
   *[other] { $count } متر
}
size-kilometres = نحو { $count ->
    [zero] { $count } كيلومتر
    [one] كيلومتر واحد
    [two] كيلومترين
    [few] { $count } كيلومترات
    [many] { $count } كيلومترًا
   *[other] { $count } كيلومتر
}
size-square-metres = نحو { $count ->
    [zero] { $count } متر مربع
    [one] متر مربع واحد
    [two] مترين مربعين
    [few] { $count } أمتار مربعة
    [many] { $count } مترًا مربعًا
   *[other] { $count } متر مربع
}
size-pitches = نحو { $count ->
    [zero] { $count } ملعب كرة قدم
    [one] ملعب كرة قدم واحد
    [two] ملعبَي كرة قدم
    [few] { $count } ملاعب كرة قدم
    [many] { $count } ملعب كرة قدم
   *[other] { $count } ملعب كرة قدم
}
size-square-kilometres = نحو { $count ->
    [zero] { $count } كيلومتر مربع
    [one] كيلومتر مربع واحد
    [two] كيلومترين مربعين
    [few] { $count } كيلومترات مربعة
    [many] { $count } كيلومترًا مربعًا
   *[other] { $count } كيلومتر مربع
}
shape-route = طريق طوله { $size }
shape-area = منطقة مساحتها { $size }
shape-whole = الحي كله

find-title = بحث عن مكان
find-label = اسم الشارع أو المكان
find-hint = يكفي كتابة أول الاسم، ثم الاختيار من القائمة.
find-hint-postcodes = يكفي كتابة أول الاسم أو الرمز البريدي، ثم الاختيار من القائمة.
find-where = { $kind }، على بُعد { $distance } إلى { $wind }
find-none = لا شيء بهذا الاسم هنا. يمكنك تجربة جزء من الاسم، أو شارع آخر قريب.
find-count = { $count ->
    [zero] لم نجد أي مكان
    [one] وجدنا مكانًا واحدًا
    [two] وجدنا مكانين
    [few] وجدنا { $count } أماكن
    [many] وجدنا { $count } مكانًا
   *[other] وجدنا { $count } مكان
}
find-off = لم نستطع جلب قائمة الشوارع والأماكن. ما زال بإمكانك تحريك الخريطة.
placekind-street = شارع
placekind-square = ساحة
placekind-park = حديقة
placekind-water = ماء
placekind-station = محطة
placekind-school = مدرسة
placekind-health = صحة
placekind-worship = مكان عبادة
placekind-culture = ثقافة
placekind-shop = متجر
placekind-community = ملتقى لأهل الحي
placekind-locality = منطقة
placekind-postcode = رمز بريدي
placekind-other = مكان

## Questions

step = { $number } من { $total }
back = رجوع
continue = متابعة
skip = تخطّي هذا
not-sure = لا أعرف
decline = أفضّل ألا أقول
yes = نعم
no = لا
choices-most = يمكن اختيار { $max } على الأكثر.
choices-full = وصل عدد اختياراتك إلى { $max }. لاختيار غيرها، يُرجى إزالة واحد منها أولًا.
date-day = اليوم
date-month = الشهر
date-year = السنة
characters = { $count } من { $max }
characters-over = الزيادة: { $over }
scale-step = { $step }: { $words }

## Personal details

flags-none = لم نلاحظ معلومات شخصية
flag-phone = «{ $text }» يشبه رقم هاتف. يمكنك حذفه.
flag-email = «{ $text }» يشبه عنوان بريد إلكتروني. يمكنك حذفه.
flag-postcode = «{ $text }» يشبه رمزًا بريديًا كاملًا. يمكنك إبقاء نصفه الأول وحذف الباقي.
flag-address = «{ $text }» يشبه عنوان بيت شخص ما. يمكنك حذف الرقم.
flag-nhs-number = «{ $text }» يشبه رقم الخدمة الصحية (NHS). يمكنك حذفه.
flag-take-out = حذفه
flag-take-out-of = حذف «{ $text }»

## Photo

photo-add = إضافة صورة
photo-take = التقاط صورة
photo-choose = اختيار صورة
photo-no-faces = بلا وجوه، من فضلك
photo-busy = نجهّز صورتك…
photo-yours = صورتك
photo = صورة
photo-kept = صورتك محفوظة على هذا { $device ->
    [phone] الهاتف
    [computer] الحاسوب
   *[tablet] الجهاز اللوحي
}.
photo-another = التقاط غيرها
photo-choose-another = اختيار غيرها
photo-remove = إزالة
photo-remove-name = إزالة صورتك
photo-removed = أُزيلت صورتك.
photo-elsewhere = هذه الصورة ليست على هذا { $device ->
    [phone] الهاتف
    [computer] الحاسوب
   *[tablet] الجهاز اللوحي
}.

## Voice note

voice-add = الإجابة بصوتك
voice-seconds = حتى { $seconds ->
    [zero] { $seconds } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}
voice-asking = يُرجى السماح باستخدام الميكروفون.
voice-recording = التسجيل جارٍ
voice-stop = إيقاف
voice-left = { $seconds ->
    [zero] انتهى الوقت
    [one] بقيت ثانية واحدة
    [two] بقيت ثانيتان
    [few] بقيت { $seconds } ثوانٍ
    [many] بقيت { $seconds } ثانية
   *[other] بقيت { $seconds } ثانية
}
voice-warning = بقيت 10 ثوانٍ
voice-heard = صوتك يصلنا.
voice-quiet = لا يصلنا أي صوت بعد. يُرجى رفع الصوت أو الاقتراب.
voice-busy = نحفظ تسجيلك…
voice-yours = تسجيلك
voice = تسجيل
voice-kept = تسجيلك محفوظ على هذا { $device ->
    [phone] الهاتف
    [computer] الحاسوب
   *[tablet] الجهاز اللوحي
}. يمكنك الاستماع إليه.
voice-again = تسجيل من جديد
voice-remove = إزالة
voice-remove-name = إزالة تسجيلك
voice-removed = أُزيل تسجيلك.
voice-elsewhere = هذا التسجيل ليس على هذا { $device ->
    [phone] الهاتف
    [computer] الحاسوب
   *[tablet] الجهاز اللوحي
}.

## When a photo or a voice note can’t be had

media-wrong-not-a-picture = لا نستطيع فتح هذا الملف كصورة. يُرجى اختيار ملف آخر.
media-wrong-too-large = هذه الصورة أكبر من أن نفتحها. يُرجى اختيار صورة أصغر.
media-wrong-no-memory = لا تكفي الذاكرة للعمل على هذه الصورة. يُرجى إغلاق التطبيقات أو علامات التبويب الأخرى، ثم المحاولة من جديد.
media-wrong-refused = لا يُسمح لنا باستخدام الميكروفون. يمكنك السماح بذلك في إعدادات المتصفح، أو كتابة إجابتك.
media-wrong-no-microphone = لم نجد ميكروفونًا هنا. يمكنك كتابة إجابتك.
media-wrong-in-use = هناك ما يستخدم الميكروفون الآن. يُرجى إغلاق التطبيقات أو المكالمات الأخرى، ثم المحاولة من جديد.
media-wrong-not-supported = هذا المتصفح لا يستطيع تسجيل صوتك. يمكنك كتابة إجابتك.
media-wrong-nothing = لم نسمع شيئًا. يُرجى المحاولة من جديد.
media-wrong-full = امتلأ هذا { $device ->
    [phone] الهاتف
    [computer] الحاسوب
   *[tablet] الجهاز اللوحي
}، فلم نستطع حفظ ذلك. ما زال بإمكانك الإجابة بالكتابة.
media-wrong-failed = لم ينجح ذلك. يمكنك المحاولة من جديد، أو المتابعة من دونه.

## Private place

private-place = هذا مكان خاص (بيت شخص ما)
private-hint = قبل الحفظ نحرّك الدبوس قليلًا، حتى لا يرى أحد أين المكان فعلًا. ولا نحتفظ بالنقطة الحقيقية.
private-moved = حُرّك قليلًا حفاظًا على الخصوصية

## Your code

code-title = رمزك
code-keep = يُرجى الاحتفاظ بهذا الرمز، فبه يمكنك تغيير إجاباتك أو إزالتها فيما بعد.
code-once = بعد الانتهاء لا نستطيع عرضه مرة أخرى. يمكنك كتابته على ورقة، أو تصويره، أو طباعته.
code-print = طباعة
code-read = رمزك، جزءًا بعد جزء
code-enter = ما هو رمزك؟
code-enter-hint = فيه أربع كلمات وأربعة أرقام، مثل MAPLE-RIVER-4729-LEMON-TABLE. لا فرق بين الحروف الكبيرة والصغيرة.
code-wrong-empty = يُرجى كتابة رمزك هنا.
code-wrong-parts = الرمز كلمتان، ثم أربعة أرقام، ثم كلمتان. يُرجى التأكد من أن لا شيء ناقص أو مكرر.
code-wrong-word = لا نعرف الكلمة رقم { $number }. يُرجى التأكد من حروفها.
code-wrong-digits = بعد أول كلمتين تأتي أربعة أرقام. يُرجى التأكد منها.
code-wrong-check = هناك شيء غير صحيح في هذا الرمز. يُرجى التأكد من كل كلمة ورقم، ومن ترتيبها.

## Taking part

age-title = هل عمرك { $age } سنة أو أكثر؟
age-why = نسأل لأن القواعد تختلف لمن هم أصغر سنًا.
young-title = شكرًا لرغبتك في المشاركة
young-text = لإضافة شيء إلى هذه الخريطة، يجب أن يكون عمرك { $age } سنة أو أكثر.
young-look = ما زال بإمكانك رؤية ما قاله الآخرون.
young-map = إلى الخريطة
guardian-title = يُرجى سؤال أحد والديك أو ولي أمرك
guardian-text = يجب أن يوافق أحد والديك أو ولي أمرك أولًا. وقد أعطاه الفريق رقمًا مرجعيًا.
guardian-label = ما هو الرقم المرجعي؟
guardian-hint = حروف وأرقام من الفريق. يُرجى عدم كتابة أي اسم.
guardian-needed = يُرجى كتابة الرقم المرجعي الذي أُعطي لأحد والديك أو لولي أمرك. إذا لم يكن لديك، فيمكنك سؤال الفريق.
consent-title = قبل أن نبدأ
consent-template = هذا النص نموذج فقط. على الفريق تغييره قبل أن يشارك أي شخص.
consent-controllers = من المسؤول عن إجاباتك
consent-until = يمكنك طلب حذف إجاباتك حتى { $day }.
consent-choices = على ماذا نأخذ موافقتك؟
optional-mark = (حسب رغبتك)
consent-needed = للمشاركة، يُرجى وضع علامة في هذا المربع. نحتاج إلى موافقتك قبل إضافة أي شيء.
consent-go = لنبدأ

## About you

about-you = بضعة أسئلة عنك
optional = اختياري
about-thanks = شكرًا لأنك أخبرتنا
about-thanks-text = نحفظ هذا بعيدًا عما أضفته إلى الخريطة.
about-change = تغيير ما قلته عن نفسي

## Deleting by code

withdraw-have = لديّ رمز
withdraw-title = حذف إجاباتك
withdraw-text = إذا شاركت هنا من قبل، فقد أُعطيت رمزًا. به نستطيع حذف إجاباتك.
withdraw-unknown = { $device ->
    [phone] لا توجد على هذا الهاتف إجابات لهذا الرمز. إذا شاركت من هاتف آخر
    [computer] لا توجد على هذا الحاسوب إجابات لهذا الرمز. إذا شاركت من حاسوب آخر
   *[tablet] لا توجد على هذا الجهاز اللوحي إجابات لهذا الرمز. إذا شاركت من جهاز آخر
}، فيُرجى سؤال الفريق.
withdraw-sure = { $count ->
    [0] نعرف هذا الرمز، لكن لا شيء منه على الخريطة
    [zero] نعرف هذا الرمز، لكن لا شيء منه على الخريطة
    [one] هل نحذف إجابتك؟
    [two] هل نحذف إجابتيك؟
    [few] هل نحذف إجاباتك، وعددها { $count }؟
    [many] هل نحذف إجاباتك، وعددها { $count }؟
   *[other] هل نحذف إجاباتك، وعددها { $count }؟
}
withdraw-dots = سنزيل ملصقاتك أيضًا.
withdraw-what = سنحذف أيضًا موافقتك وما أخبرتنا به عن نفسك. لا يمكن التراجع عن ذلك.
withdraw-copies = النسخ التي سُلّمت من قبل لا تُحذف بهذا. يُرجى سؤال الفريق عنها.
withdraw-delete = حذف كل شيء
withdraw-keep = إبقاؤها
withdraw-gone = حُذفت إجاباتك

## Check your answers

check-title = مراجعة إجاباتك
check-place = المكان
check-kind = إضافتك
check-skipped = بلا إجابة
check-declined = أفضّل ألا أقول
check-moved = على الخريطة
change = تغيير
change-what = تغيير: { $what }
save = حفظ
saving = نحفظ…

## Done

done-title = شكرًا لك. إضافتك الآن على الخريطة.
done-title-whole = شكرًا لك. إضافتك الآن في القائمة.
done-saved = حُفظت بأمان على هذا { $device ->
    [phone] الهاتف
    [computer] الحاسوب
   *[tablet] الجهاز اللوحي
}. لم يُرسَل شيء إلى أي مكان.
done-title-changed = شكرًا لك. حُفظ التغيير.
add-another = إضافة أخرى
next-person = انتهيت: دور الشخص التالي

## Card

card-unnamed = بلا اسم
card-near = قرب { $place }
card-delete = حذف
link-about = بخصوص
link-responds = يساعد في
link-barriers-here = ما يصعّب الأمور هنا
link-ideas-here = أفكار لهذا
link-no-place = لا يخص مكانًا هنا
link-count = { $count ->
    [zero] لا شيء للاختيار منه
    [one] خيار واحد
    [two] خياران، الأقرب أولًا
    [few] { $count } خيارات، الأقرب أولًا
    [many] { $count } خيارًا، الأقرب أولًا
   *[other] { $count } خيار، الأقرب أولًا
}
link-none = لم نجد شيئًا. يمكنك تجربة كلمة أخرى.
link-nothing-there = لا شيء على الخريطة للاختيار منه حتى الآن. يمكنك المتابعة.
link-gone = { $name } (لم يعد على هذه الخريطة)
cluster-title = { $count ->
    [zero] لا شيء هنا
    [one] شيء واحد هنا
    [two] شيئان هنا
    [few] { $count } أشياء هنا
    [many] { $count } شيئًا هنا
   *[other] { $count } شيء هنا
}

## Dots

dots-title = وضع ملصقاتك على الأشياء الأهم
dots-how = { $dots ->
    [zero] ليس لديك ملصقات.
    [one] لديك ملصق واحد. يمكنك نقله إلى أن تنتهي.
    [two] لديك ملصقان. يمكنك وضع كل منهما على شيء مختلف، أو وضعهما على شيء واحد. يمكنك نقلهما إلى أن تنتهي.
    [few] لديك { $dots } ملصقات. يمكنك وضع كل منها على شيء مختلف، أو وضع أكثر من واحد على شيء واحد. يمكنك نقلها إلى أن تنتهي.
    [many] لديك { $dots } ملصقًا. يمكنك وضع كل منها على شيء مختلف، أو وضع أكثر من واحد على شيء واحد. يمكنك نقلها إلى أن تنتهي.
   *[other] لديك { $dots } ملصق. يمكنك وضع كل منها على شيء مختلف، أو وضع أكثر من واحد على شيء واحد. يمكنك نقلها إلى أن تنتهي.
}
dots-left = { $count ->
    [zero] وُضعت كل ملصقاتك.
    [one] بقي لك ملصق واحد.
    [two] بقي لك ملصقان.
    [few] بقي لك { $count } ملصقات.
    [many] بقي لك { $count } ملصقًا.
   *[other] بقي لك { $count } ملصق.
}
dots-put = وضع ملصق هنا
dots-put-on = وضع ملصق هنا: { $name }
dots-take = إزالة واحد
dots-take-from = إزالة واحد: { $name }
dots-here = { $count ->
    [zero] لا ملصقات لك هنا
    [one] ملصق واحد لك
    [two] ملصقان لك
    [few] { $count } ملصقات لك
    [many] { $count } ملصقًا لك
   *[other] { $count } ملصق لك
}
dots-yours = ملصقاتك
dots-said-put = ملصقك الآن على «{ $name }».
dots-said-taken = أُزيل أحد ملصقاتك من «{ $name }».
dots-full = { $dots ->
    [zero] ليس لديك ملصقات.
    [one] وُضع ملصقك من قبل. يُرجى إزالته أولًا.
    [two] وُضع ملصقاك كلاهما. يُرجى إزالة أحدهما أولًا.
    [few] وُضعت كل ملصقاتك، وعددها { $dots }. يُرجى إزالة واحد منها أولًا.
    [many] وُضعت كل ملصقاتك، وعددها { $dots }. يُرجى إزالة واحد منها أولًا.
   *[other] وُضعت كل ملصقاتك، وعددها { $dots }. يُرجى إزالة واحد منها أولًا.
}
dots-failed = لم نستطع حفظ ذلك، لذلك لم يتغير شيء. يمكنك المحاولة من جديد.
dots-none = لا يوجد حتى الآن شيء يمكن وضع ملصق عليه.
dots-sort-nearest = الأقرب أولًا
dots-all-hint = بعد وضع كل ملصقاتك، يمكنك رؤية ملصقات الجميع.
dots-all = عرض ملصقات الجميع
dots-all-shown = تظهر ملصقات الجميع في القائمة الآن.
dots-all-failed = لم نستطع جلب ملصقات الجميع. يمكنك المحاولة من جديد.
dots-tally = { $dots ->
    [zero] لا ملصقات من أحد
    [one] ملصق واحد
    [two] ملصقان
    [few] { $dots } ملصقات
    [many] { $dots } ملصقًا
   *[other] { $dots } ملصق
}{ $people ->
    [zero] {""}
    [one] ، من شخص واحد
    [two] ، من شخصين
    [few] ، من { $people } أشخاص
    [many] ، من { $people } شخصًا
   *[other] ، من { $people } شخص
}

## List

list-title = ما قاله الناس
list-empty = لا شيء هنا بعد.
list-none = لم نجد شيئًا. لرؤية المزيد، يمكنك إزالة أحد شروط البحث.
list-filter = بحث عن كلمة
list-category = النوع
list-all-categories = الكل
list-sort = الترتيب
sort-newest = الأحدث أولًا
sort-near = الأقرب إلى الوسط أولًا
sort-oldest = الأقدم أولًا
sort-name = الاسم
sort-importance = الأهم أولًا
list-count = { $count ->
    [zero] لا إجابات
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
list-more = عرض المزيد

## Files

files-title = حفظ نسخة أو جلب ملف
export = حفظ نسخة
share = مشاركة نسخة
share-map = شارك هذه الخريطة
exported = { $count ->
    [zero] لم تُحفظ أي إجابة
    [one] حُفظت إجابة واحدة
    [two] حُفظت إجابتان
    [few] حُفظت { $count } إجابات
    [many] حُفظت { $count } إجابة
   *[other] حُفظت { $count } إجابة
} في الملف { $file }. يمكنك العثور عليه في مجلد التنزيلات.
export-empty = لا شيء لحفظه بعد.
import = جلب ملف
import-reading = نقرأ { $file }… { $percent }%
import-saving = نحفظ…
import-cancel = إيقاف
import-stopped = تم الإيقاف. لم يتغير شيء.
import-done = { $file }: الجديد { $added }، والمحدَّث { $updated }، والموجود من قبل { $same }، والمتروك { $left_out }.
import-withdrawn = المتروك لأن أصحابه طلبوا حذفه: { $count }.
import-failed = لم نستطع قراءة { $file }. لم يتغير شيء. يمكنك محاولة اختياره من جديد.
import-problems = ما لاحظناه
import-more = … و{ $count } غيرها
import-feature = المكان { $number }
import-foreign-title = هذا الملف من برنامج آخر
import-foreign-hint = ما هي الأماكن التي فيه؟
import-foreign-name = في أي عمود الاسم؟
import-foreign-none = لا يوجد
import-start = جلبه

## Session

sitting = الجلسة
sitting-line = الجلسة: { $site }، { $date }
sitting-next = الشخص التالي
next-title = هذه الإجابة لم تكتمل
next-kept = نحتفظ بما قلته حتى الآن. ثم تُفرَّغ الشاشة للشخص التالي.
next-lost = ستُحذف، وتُفرَّغ الشاشة للشخص التالي.
next-back = العودة لإكمالها
idle-title = أما زلت هنا؟
idle-why = المس الشاشة للمتابعة. إن لم يلمسها أحد فسنفرّغها للشخص التالي.
idle-left = الثواني الباقية: { $seconds }
idle-stay = ما زلت هنا
clock-ask = قد تكون الساعة هنا خاطئة. تقول { $time }. هل هذا صحيح؟
clock-yes = صحيحة
clock-no = خاطئة
clock-wrong = الساعة هنا خاطئة: تقول { $time }. يمكنك المتابعة. نسجّل أن الأوقات قد تكون خاطئة. اضبط الساعة من الإعدادات.

## Facilitator

facilitator = لمن يدير الجلسة
facilitator-lock = قفل والعودة إلى الخريطة
sitting-none = لم تبدأ أي جلسة.
sitting-start-title = بدء جلسة
sitting-start = ابدأ الجلسة
sitting-site = المكان
sitting-date = التاريخ
sitting-stage = ما الغرض منها؟
sitting-facilitator = رمز الميسّر
sitting-facilitator-hint = رمز اتفق عليه فريقك. بلا أسماء.
sitting-device = اسم هذا الجهاز
sitting-device-hint = مثل A أو B أو C إن استعملتم أكثر من جهاز.
sitting-languages = اللغات المعروضة
sitting-languages-hint = لا تختر شيئًا لعرضها كلها.
sitting-assisted = أحد يساعد الناس على إدخال إجاباتهم
sitting-idle = السؤال «أما زلت هنا؟» بعد
sitting-minutes = { $count } دقيقة
stage-none = غير محدد
stage-profiling = التعرّف على المنطقة
stage-informal-survey = استبيان غير رسمي
stage-world-cafe = المقهى العالمي
stage-action-workshop = ورشة عمل
stage-feedback = عرض النتائج
stage-drop-in = باب مفتوح
stage-online = عبر الإنترنت
sitting-end = إنهاء الجلسة
sitting-end-sure = هل ننهي هذه الجلسة الآن؟
sitting-end-yes = إنهاء
sitting-end-no = متابعة
figure-sitting = إجابات هذه الجلسة
figure-people = الناس: { $count }
figure-tablet = الإجابات على هذا الجهاز
desk-during = أثناء الجلسة
desk-mend = تغيير إجابات أو حذفها
desk-mend-more = اقفل عندما تنتهي
desk-code = إزالة إجابات بالرمز
desk-tablet = هذا الجهاز
desk-clock = تقول الساعة { $time }.
desk-awake = أثناء الجلسة تبقى الشاشة مضاءة وحدها.
desk-asleep = هذا المتصفح لا يستطيع إبقاء الشاشة مضاءة. اضبط ذلك في إعدادات الجهاز.
desk-pin = وُضع رقم PIN في { $date }.
desk-kiosk = قبل أن تسلّم الجهاز، اقفله على هذه الصفحة: بالوصول الموجّه على iPad، وبتثبيت الشاشة على Android.
pin-choose = اختر رقم PIN
pin-deters = رقم PIN يبعد الأصابع الفضولية. لكنه لا يحمي الإجابات: من يعرف الحواسيب يستطيع تجاوزه. أبقِ الجهاز أمام عينيك.
pin-new = رقم PIN جديد، 4 أرقام على الأقل
pin-again = الرقم نفسه مرة أخرى
pin-set = ضع رقم PIN
pin-enter = ما هو رقم PIN؟
pin = رقم PIN
pin-open = افتح
pin-length = رقم PIN فيه من 4 إلى 32 رقمًا أو حرفًا.
pin-differ = الاثنان غير متطابقين. اكتب رقم PIN مرتين من جديد.
pin-wrong = ليس هذا رقم PIN. حاول مرة أخرى.
pin-wait = ليس هذا رقم PIN. انتظر قليلًا ثم حاول مرة أخرى. الثواني الباقية: { $seconds }
pin-forgotten = نسيت رقم PIN
pin-forgotten-text = لم يضع شيء. أبقِ هذه الصفحة مفتوحة 10 دقائق، ثم يمكنك اختيار رقم جديد.
pin-renew = انتظر رقمًا جديدًا
pin-renewing = يمكنك اختيار رقم PIN جديد بعد { $time }. أبقِ هذه الصفحة مفتوحة.
pin-insecure = لم تصل هذه الصفحة عبر https، فلا يستطيع المتصفح حفظ رقم PIN. هذا القسم مفتوح: أبقِ الجهاز أمام عينيك.

## When something goes wrong

trouble-title = هناك مشكلة
retry = محاولة جديدة
download-answers = تنزيل إجاباتي
forget-download = قد ينسى هذا المتصفح إجاباتك. يُرجى تنزيلها قبل المغادرة.
store-quota = امتلأ هذا { $device ->
    [phone] الهاتف
    [computer] الحاسوب
   *[tablet] الجهاز اللوحي
}، فلم نستطع حفظ إجابتك. إجابتك ما زالت على هذه الشاشة. يُرجى تنزيلها الآن، أو إفراغ مساحة ثم المحاولة من جديد.
store-blocked = هناك إصدار أقدم من Common Ground مفتوح في علامة تبويب أخرى. يُرجى إغلاق علامات التبويب الأخرى، ثم المحاولة من جديد.
store-unavailable = هذا المتصفح لا يسمح لنا بحفظ أي شيء (ربما هي نافذة خاصة، أو أن بيانات المواقع معطّلة). ما زال بإمكانك الإجابة، لكن الإجابات تبقى فقط حتى إغلاق هذه الصفحة. يُرجى تنزيلها قبل المغادرة.
store-newer = استُخدم هنا إصدار أحدث من Common Ground. للحصول عليه، يُرجى إعادة تحميل هذه الصفحة. لم يتغير شيء.
store-conflict = تغيّر هذا في علامة تبويب أخرى أثناء وجودك هنا. إجابتك ما زالت على هذه الشاشة.
store-conflict-gone = حُذف هذا في علامة تبويب أخرى أثناء وجودك هنا. إجابتك ما زالت على هذه الشاشة.
store-withdrawn = حُذف هذا باستخدام رمز. لا يمكن استرجاعه.
store-conflict-mine = حفظ إجابتي
store-conflict-theirs = إبقاء الأخرى
store-failed = لم نستطع حفظ إجابتك. ما زالت على هذه الشاشة. يمكنك المحاولة من جديد، أو تنزيلها.
store-unreadable = { $count ->
    [zero] لا توجد إجابات تعذّرت قراءتها.
    [one] لا نستطيع قراءة إجابة محفوظة واحدة. تركناها كما وجدناها.
    [two] لا نستطيع قراءة إجابتين محفوظتين. تركناهما كما وجدناهما.
    [few] لا نستطيع قراءة { $count } إجابات محفوظة. تركناها كما وجدناها.
    [many] لا نستطيع قراءة { $count } إجابة محفوظة. تركناها كما وجدناها.
   *[other] لا نستطيع قراءة { $count } إجابة محفوظة. تركناها كما وجدناها.
}
project-title = هذه الخريطة غير مُعَدّة كما يجب
project-hint = يُرجى عرض هذه الصفحة على من يعتني بها. الخطأ في { $file }:
project-other-origin = الرابط يطلب مشروعًا من موقع آخر. حفاظًا على سلامتك لا نفتحه.
project-not-found = لا يوجد هنا مشروع اسمه { $file }.

## The file as a whole

problem-not-json = هذا الملف تالف، أو ليس من النوع الصحيح. يُرجى التأكد من أنه الملف المطلوب، أو الحصول عليه من جديد. { $detail }
problem-not-geojson = ليس في هذا الملف بيانات خريطة نستطيع قراءتها. يُرجى اختيار ملف GeoJSON.
problem-truncated = ينقطع الملف في وسطه. قرأنا ما هو موجود. للحصول على الباقي، يُرجى جلب الملف من جديد.
problem-newer-format = صُنع هذا الملف بإصدار أحدث من Common Ground. لم يتغير شيء. يُرجى الحصول على أحدث إصدار، ثم المحاولة من جديد.
problem-trailing-text = هناك نص زائد بعد نهاية الملف. تركناه.
problem-byte-order-mark = يبدأ الملف بعلامة لا حاجة إليها. تركناها.
problem-other-crs = الأماكن في هذا الملف مكتوبة بطريقة أخرى ({ $detail }). يُرجى حفظه من جديد بخطوط الطول والعرض (WGS 84).
problem-checksum-differs = تغيّر الملف بعد حفظه، أو ينقصه جزء. يُرجى التأكد من أنه الملف الصحيح.
problem-not-utf8 = لا يمكن قراءة حروف هذا الملف. يُرجى حفظه من جديد بترميز UTF-8.
problem-no-features = لا شيء في هذا الملف لإضافته.

## One entry of a file

problem-feature-not-json = هذا البند معطوب، فتركناه. يُرجى إصلاحه في الملف، ثم فتح الملف من جديد.
problem-not-a-feature = هذا ليس مكانًا على خريطة، فتركناه.
problem-lone-surrogate = كان أحد الحروف معطوبًا. وضعنا � مكانه.
problem-too-deep = في هذا البند أجزاء كثيرة بعضها داخل بعض، فتركناه.
problem-too-large = هذا البند كبير جدًا، فتركناه.
problem-duplicate-key = «{ $detail }» مكتوب مرتين. احتفظنا بالأخير.
problem-duplicate-id = هذا البند موجود أكثر من مرة. احتفظنا بالأحدث.
problem-derived-id = لم يكن لهذا البند رقم خاص به. أعطيناه رقمًا، حتى لا يضيف فتح الملف مرتين أي شيء.
problem-out-of-range = هذا المكان ليس على الأرض، فتركناه. يُرجى التأكد من خط الطول وخط العرض. { $detail }
problem-swapped = يبدو أن خط الطول وخط العرض معكوسان، فتركنا هذا البند. يُرجى تبديلهما في الملف. { $detail }
problem-third-dimension = لا حاجة إلى ارتفاع هذا المكان. تركناه.
problem-ring-closed = كان حدّ هذه المنطقة مفتوحًا. أغلقناه.
problem-ring-turned = كان حدّ هذه المنطقة يدور بالعكس. صححنا اتجاهه.
problem-self-crossing = حدّ هذه المنطقة يتقاطع مع نفسه. أبقيناه كما هو.
problem-too-few-positions = النقاط أقل مما يلزم لخط أو منطقة، فتركنا هذا البند.
problem-geometry-collection = هذا البند يجمع نقاطًا وخطوطًا ومناطق، فتركناه. يُرجى حفظ كل منها كبند وحده.
problem-bad-geometry = لم نعرف أين هذا المكان، فتركناه. يُرجى التأكد من مكانه في الملف. { $detail }
problem-wrong-type = هذه الإجابة ليست من النوع الذي توقعناه، فلا يمكن استخدامها. { $detail }
problem-not-allowed = هذه الإجابة ليست من الخيارات، فلا يمكن استخدامها. { $detail }
problem-nested-property = كانت هذه الإجابة مكوّنة من عدة أجزاء. احتفظنا بها كنص.
problem-control-characters = أزلنا علامات لا تُرى.
problem-missing = ينقص شيء يحتاج إليه كل بند، فتركنا هذا البند. { $detail }
problem-bad-time = هذا ليس تاريخًا ووقتًا نستطيع قراءتهما، فتركناه. { $detail }
problem-too-long = هذا النص طويل جدًا. يُرجى تقصيره: { $detail } على الأكثر من الحروف والمسافات والعلامات.

## Answers

problem-required = نحتاج إلى إجابة هنا قبل الحفظ. يُرجى الإجابة عن هذا السؤال.
problem-too-many = اختياراتك أكثر مما يلزم. يمكن اختيار { $detail } على الأكثر.
problem-bad-number = هذا ليس رقمًا مناسبًا هنا. يُرجى التأكد منه وكتابته بالأرقام، مثل 12.
problem-bad-date = هذا التاريخ غير مناسب هنا. يُرجى التأكد منه: ربما هو في المستقبل، أو ينقصه جزء.
problem-wrong-shape = لا يمكن عرض هذا على الخريطة بهذه الطريقة. يُرجى تحديد المكان لنا من جديد.
problem-outside-area = هذا، أو جزء منه، خارج منطقة هذه الخريطة. لا يمكن حفظ إلا الأماكن التي داخلها.
problem-on-one-line = كل الزوايا على خط واحد. تحتاج المنطقة إلى زاوية على الجانب.
problem-too-many-positions = في هذا زوايا كثيرة جدًا. الحد الأقصى { $detail }.
problem-same-position = توجد زاوية هنا. يُرجى تحريك الخريطة إلى الزاوية التالية.

## Project files

problem-unknown-key = لا معنى هنا لـ«{ $detail }». يُرجى التأكد من كتابته، أو حذفه.
problem-repeated-id = «{ $detail }» مستخدم مرتين. يُرجى إعطاء كل واحد اسمًا خاصًا به.
problem-unknown-id = لا شيء هنا اسمه «{ $detail }». يُرجى التأكد من كتابته، ومن أنه يأتي قبل هذا السطر.
problem-bad-id = لا يمكن استخدام «{ $detail }» اسمًا هنا. المسموح فقط a–z, 0–9, _ و -، أو يُرجى اختيار كلمة أخرى إذا كانت كلمة يحتفظ بها Common Ground لنفسه.
problem-unknown-question-type = لا نعرف أسئلة من النوع «{ $detail }». يُرجى استخدام category, short_text, long_text, choice, choices, scale, number, yes_no, date, photo, voice أو link.
problem-unknown-condition = لا نعرف شرطًا مكوّنًا من { $detail }. يُرجى استخدام all أو any أو not؛ أو question مع is, has, at_least, at_most أو answered.
problem-project-missing = هنا شيء ناقص. يُرجى إكماله. ما يجب أن يكون هنا: { $detail }.
problem-project-wrong-type = ليس هذا ما يجب أن يكون هنا. ما يجب أن يكون هنا: { $detail }.
problem-project-not-allowed = لا يمكن استخدام { $detail } هنا. يُرجى التأكد منه واختيار شيء آخر.
problem-words-missing = الكلمات باللغة «{ $detail }» ناقصة. يُرجى إضافتها.
problem-assumed = كان هنا شيء لازم ناقصًا. وضعنا القيمة الأرجح. يُرجى التأكد من أنها صحيحة.
problem-big-number = أحد الأرقام أكبر من أن نحفظه بدقة. حُفظ كنص.
problem-bad-utf8 = لم نستطع قراءة بعض الحروف فاستُبدلت بغيرها. يُرجى مراجعة النص.

## Nothing lost

restored = كانت إجابات محفوظة قد اختفت أو تلفت. أعدنا ما كان هنا في { $when }. الإجابات: { $count }
restored-page = حُذفت الإجابات المحفوظة بسبب شيء آخر. كانت لا تزال في هذه الصفحة، وقد حُفظت من جديد. الإجابات: { $count }
keep-title = التسليم
keep-open = لم يُصدَّر بعد
keep-since = الأشخاص: { $people }، منذ { $when }
keep-all = كل شيء مُصدَّر.
keep-open-line = لم يُصدَّر بعد: { $count }
keep-export = تصدير لفريق البحث
keep-export-more = الإجابات والصور والأشخاص في ملف واحد
keep-making = يجري إعداد الملف…
keep-where = هل الملف في المكان الذي يجب أن يكون فيه؟
keep-where-more = ضع الملف حيث يحفظه فريقك: ذاكرة USB أو مجلد مشترك أو تطبيق آخر. انظر إن كان هناك. عندها فقط يُعدّ مُصدَّرًا.
keep-file = الملف
keep-contents = فيه
keep-in-it = الإجابات: { $places }. الأشخاص: { $people }. الصور والتسجيلات: { $media }.
keep-size = الحجم
keep-checksum = رمز التحقق (SHA-256)
keep-again = حفظه مرة أخرى
keep-read = قراءته ومقارنته
keep-confirm = نعم، هو في مكانه
keep-later = ليس الآن
keep-same = هذا هو الملف نفسه تمامًا.
keep-not-read = تعذّرت قراءة الملف. حاول اختياره مرة أخرى.
keep-cut-off = جزء من الملف ناقص: الموجود { $size } من { $whole }. احفظه مرة أخرى.
keep-another = هذا ملف آخر، أو أنه تالف. اختر الملف بالاسم المذكور أعلاه، أو احفظه مرة أخرى.
keep-differs = ليس هذا الملف نفسه. الإجابات الناقصة أو المختلفة: { $count }. احفظه مرة أخرى.
keep-differs-else = ليس هذا الملف نفسه. الإجابات فيه هي نفسها، لكن شيئًا آخر مختلف. احفظه مرة أخرى.
keep-sure = تم التصدير. يمكنك مسح هذا الجهاز إن لم يُضف شيء جديد.
keep-not-yet = على هذا الجهاز شيء لم يُصدَّر بعد. صدّره أولًا.
keep-unreadable = هنا شيء محفوظ لا يمكن قراءته، فليس في أي ملف. اسأل فريقك قبل مسح هذا الجهاز.
keep-too-large = سيكون الملف أكبر مما يحتمله هذا المتصفح. أزل صورًا صُدّرت من قبل، ثم حاول مرة أخرى.
keep-check = تحقق الآن
book-title = عمليات التصدير والمسح السابقة
book-made = { $when }: أُنشئ { $file } ({ $count }). لم يتحقق منه أحد بعد.
book-sure = { $when }: أُنشئ { $file } ({ $count }) وهو في مكانه.
book-read = { $when }: أُنشئ { $file } ({ $count }) وقُرئ من جديد وهو نفسه.
book-wiped = { $when }: مُسح الجهاز ({ $count }). كان كل شيء في { $file }.
book-copy = آخر نسخة احتياطية على هذا الجهاز: { $when }
book-no-copy = تعذّرت كتابة النسخة الاحتياطية على هذا الجهاز. صدّر أكثر.
space = المساحة
space-of = مستخدمة من { $size }
space-full = استُخدم { $percent }% من مساحة هذا الجهاز. أفسح مكانًا قبل أن يمتلئ.
space-photos = إزالة الصور المُصدَّرة من قبل ({ $count })
space-export = صدّر أولًا. بعدها يمكنك هنا إزالة الصور المُصدَّرة.
wipe = مسح هذا الجهاز
wipe-when = بعد تأكيد التصدير فقط
wipe-sure = هل تريد إزالة كل شيء من هذا الجهاز؟ الإجابات: { $count }
wipe-what = يزيل هذا من الجهاز كل الإجابات والصور والأشخاص والنسخ الاحتياطية. تبقى الجلسات ورمز PIN وقائمة التصدير. لا يمكن التراجع.
wipe-type = اكتب الكلمة «{ $word }»
wipe-word = مسح
wipe-wrong-word = ليست هذه الكلمة. اكتب «{ $word }».
wipe-now = امسح الآن
wipe-done = أُزيل كل شيء من هذا الجهاز.
projector-hint = تُفتح الخريطة في نافذة أخرى. انقلوا تلك النافذة إلى الشاشة الكبيرة. لا تُظهر أسماء ولا كلمات ولا صورًا ولا أماكن خاصة.
projector-open = العرض على الشاشة الكبيرة
projector-more = اختيار ما يُعرض أيضًا
projector-not-agreed = لم يوافق هذا الشخص على مشاركة ذلك.
projector-place = إظهار المكان
projector-words = إظهار الكلمات
projector-full = ملء الشاشة

### Facilitator: what stands below comes when a facilitator opens their area, and is printed. Nothing else says it.

## Another tablet nearby

passing-title = جهاز لوحي آخر قريب
passing-what = هذا يرسل كل ما على هذا الجهاز إلى جهاز آخر. لا يُحذف شيء من هنا. يجب أن يكون الجهازان على شبكة واي فاي واحدة أو نقطة اتصال واحدة. لا حاجة إلى الإنترنت.
passing-send = إرسال إلى جهاز آخر
passing-receive = استلام من جهاز آخر
passing-file-out = إرسال كملف
passing-file-out-more = AirDrop أو Quick Share أو USB
passing-file-in = فتح ملف من جهاز آخر
passing-preparing = لحظة…
passing-show-first = اعرض هذا الرمز على الجهاز الآخر
passing-show-first-how = على الجهاز الآخر، افتح هذه الصفحة واضغط ”استلام من جهاز آخر“. ثم وجّه كاميرته إلى هذا الرمز.
passing-next = يعرض رمزًا الآن: قراءته
passing-show-second = اعرض الآن هذا الرمز على الجهاز الأول
passing-show-second-how = اترك هذه الصفحة مفتوحة. يستمر الأمر وحده عندما يقرأ الجهاز الأول الرمز.
passing-code = رمز للجهاز الآخر
passing-no-camera = لا توجد كاميرا؟ استعمل الرمز كنص
passing-copy = نسخ
passing-copied = تم النسخ.
passing-read = وجّه الكاميرا إلى رمز الجهاز الآخر
passing-camera = ما تراه الكاميرا
passing-turn = استعمال الكاميرا الأخرى
passing-camera-refused = لا يمكننا استعمال الكاميرا. يمكنك السماح بها في إعدادات المتصفح، أو كتابة الرمز أدناه.
passing-camera-none = لم نجد كاميرا يمكننا استعمالها. اكتب الرمز أو الصقه أدناه.
passing-type = أو اكتب الرمز أو الصقه هنا
passing-use = استعمال هذا الرمز
passing-wrong-not-ours = هذا ليس رمزًا من Common Ground.
passing-wrong-mistyped = في هذا الرمز شيء ناقص أو خطأ. راجعه، أو اقرأه من جديد.
passing-wrong-newer = على الجهاز الآخر إصدار أحدث من Common Ground. حدّث هذا الجهاز أولًا.
passing-wrong-project = الجهاز الآخر على مشروع آخر: { $project }.
passing-wrong-turn = هذا ليس الرمز المطلوب. يجب أن يرسل جهاز ويستلم الآخر.
passing-wrong-other = هذا الرمز من محاولة سابقة. ابدأ من جديد على الجهازين.
passing-meeting = نبحث عن الجهاز الآخر…
passing-sending = الإرسال: { $percent } %
passing-receiving = الاستلام: { $percent } %
passing-storing = نتحقق ونحفظ…
passing-broken = انقطع الاتصال. ما وصل محفوظ: { $percent } %. للمتابعة، اعرض رموزًا جديدة واقرأها.
passing-unmet = لم يجد أحد الجهازين الآخر. هل هما على شبكة واي فاي واحدة أو نقطة اتصال واحدة؟
passing-again-send = عرض رمز جديد
passing-again-receive = قراءة رمز جديد
passing-done-sent = وصل كل شيء إلى الجهاز الآخر
passing-done-received = كل ما في الجهاز الآخر أصبح هنا
passing-summary = الجديد { $new }، والمحدَّث { $updated }، والموجود من قبل { $same }، والمتعارض { $conflicts }.
passing-summary-more = الأشخاص: { $people }. الصور والتسجيلات الصوتية: { $media }.
passing-withdrawn = المتروك لأن أصحابه طلبوا حذفه: { $count }.
passing-removed = المحذوف لأن ذلك طُلب على الجهاز الآخر: { $count }.
passing-unreadable = ما لم نستطع قراءته: { $count }.
passing-conflicts = تغيّر على الجهازين: أبقينا الأحدث
passing-conflicts-save = حفظ النسخ الأخرى
passing-failed-newer = على الجهاز المرسِل إصدار أحدث من Common Ground. حدّث الجهاز الآخر أولًا.
passing-failed-project = الجهازان على مشروعين مختلفين. هذا جاء من { $project }. لم يتغير شيء.
passing-failed-room = { $size } أكثر مما يتسع له الجهاز المستلِم. لم يتغير شيء.
passing-failed-damaged = ما وصل ليس ما أُرسل. لم يتغير شيء. حاول من جديد.
passing-failed-stopped = أُوقف الأمر على الجهاز الآخر.
passing-failed-kept = لم يستطع الجهاز المستلِم حفظ كل شيء. حاول من جديد. لا يُحفظ شيء مرتين.
passing-failed-network = هذا الجهاز ليس على أي شبكة، أو أن متصفحه لا يستطيع ذلك. أرسل ملفًا بدلًا من ذلك.
passing-failed-fetch = لم نستطع تحميل ما يلزم. حاول من جديد عندما يتصل هذا الجهاز بالإنترنت.
passing-again = البدء من جديد

## Packages

public-export = تصدير للجميع
public-export-more = العلني فقط، ممن وافقوا
public-made = حُفظ الملف المخصص للجميع
public-made-more = فيه ما يجوز نشره فقط. لا بيانات فيه عن أحد. لا يُحسب تصديرًا. استخدم أيضًا «تصدير لفريق البحث».
public-none = لا شيء للجميع بعد
public-none-more = لا إجابة هنا يجوز نشرها، أو لم يوافق أحد على مشاركة إجاباته. لم يُنشأ ملف.
sealed-note = الملف مشفّر. لا يفتحه إلا فريق البحث.
sealed-failed = لم نستطع تشفير الملف، فلم يُحفظ شيء. حاول مرة أخرى أو أخبر فريقك.
sealed-differs = ليس هذا الملف نفسه. هو مشفّر، فلا نستطيع أن نقول ما المختلف. احفظه مرة أخرى.

## Merging files

merge-title = دمج الملفات
merge-what = يجمع على هذا الجهاز ملفات الأجهزة الأخرى. يمكنك اختيار عدة ملفات معًا. ويمكنك التراجع.
merge-pick = اختيار الملفات
merge-reading = نقرأ الملف { $number } من { $count }…
merge-unfit = لا نستطيع استخدام هذه الملفات
merge-unfit-more = لم يُدمج شيء بعد.
merge-go-on = دمج الملفات الأخرى ({ $count })
merge-not-read = لم تمكن قراءته. اختره مرة أخرى.
merge-unknown = لا نعرف هذا النوع من الملفات. اختر ملفًا صُدّر من جهاز.
merge-sealed = هو مشفّر. لا يفتحه إلا فريق البحث.
merge-public = أُنشئ للجميع، فينقصه الكثير. اختر الملف المخصص لفريق البحث.
merge-damaged = هو تالف، أو أعاد برنامج آخر ضغطه. انسخه مرة أخرى من مصدره.
merge-cut-off = ينقصه جزء. انسخه مرة أخرى من مصدره.
merge-newer = أنشأه إصدار أحدث من Common Ground. حدّث هذا الجهاز أولًا.
merge-project = هو من مشروع آخر: { $project }.
merge-foreign = أنشأه برنامج آخر. أدخله من صفحة «القائمة».
merge-done = الملفات المدموجة: { $count }
merge-new = الجديد
merge-updated = المحدَّث
merge-same = الموجود من قبل
merge-conflicts = المتعارض
merge-older = الأقدم، المتروك
merge-withdrawn = المتروك لأن أصحابه سحبوه
merge-removed = المحذوف هنا لأن أصحابه سحبوه
merge-unreadable = ما لم نستطع قراءته
merge-people = الأشخاص، الجدد أو المحدَّثون
merge-sessions = الجلسات، الجديدة أو المحدَّثة
merge-media = الصور والتسجيلات الصوتية الجديدة
merge-conflicts-more = تغيّرت الإجابة نفسها في مكانين. أبقينا الأحدث.
merge-table = حفظ جدول التعارضات
merge-here = هذا الجهاز
merge-last = آخر دمج: { $when }، الملفات: { $count }
merge-undo = التراجع عن الدمج
merge-undone = تم التراجع عن الدمج
merge-undone-more = كل شيء كما كان. ما سحبه الناس يبقى محذوفًا.
merge-undone-left = تغيّر بعد ذلك فتركناه كما هو: { $count }.

## Printing

paper-title = الورق
paper-what = اطبع خريطة تُلصق عليها ملصقات مرقّمة، والاستمارات التي معها. ثم أدخلها هنا بعد ذلك.
paper-language = لغة الخريطة والاستمارات
paper-size = ورق الخريطة
paper-sheets = عدد أوراق الخريطة
paper-copies = استمارات لكل نوع
paper-print-map = طباعة الخريطة
paper-print-forms = طباعة الاستمارات
paper-making = يجري التحضير…
paper-failed = لم ينجح ذلك. انظر إن كانت خريطة الشوارع موجودة ثم حاول مرة أخرى.
paper-ready = جاهز للطباعة
paper-settings = اختر في نافذة الطباعة { $size } و100 %، بلا رأس ولا تذييل.
paper-print = طباعة
paper-scale = المقياس 1 : { $number }
paper-square-size = عرض كل مربع { $length }
paper-sheet = الورقة { $number } من { $total }
paper-scan = امسح هذا لفتح الخريطة
paper-north = ش
paper-stickers = الملصقات على الخريطة
paper-stickers-what = اكتب رقمًا على ملصق وضعه على الخريطة. ثم املأ سطر ذلك الرقم: ضع دائرة حول الشكل واكتب المربع، مثل C4.
paper-sticker = الملصق
paper-kind = ما هو؟
paper-square = المربع
paper-words = في كلمات قليلة
paper-one = ضع علامة على واحد.
paper-many = ضع علامة على ما تشاء منها.
paper-if = اتركه إن لم يكن مناسبًا.
paper-link = اكتب أرقام ملصقاتها.
paper-version = النص: { $version }
paper-team = للفريق:
paper-tear = اقطع هنا واحتفظ بهذا الجزء
paper-about = يمكن فصل هذه الصفحة. لست مضطرًا إلى ملئها.

## Typing in

typing-title = إدخال الاستمارات الورقية
typing-more = استمارة بعد أخرى
typing-language = لغة الاستمارة
typing-sticker = الرقم على الملصق
typing-sticker-hint = كما هو مكتوب على الاستمارة.
typing-square = المربع على الخريطة
typing-square-hint = حرف ورقم، مثل C4. اتركه فارغًا للبحث عن المكان.
typing-code = الرمز على الاستمارة
typing-code-hint = هو في آخر الاستمارة. اتركه فارغًا إن لم يوجد.
typing-same = الشخص نفسه كما في الاستمارة السابقة
typing-about = أسئلة عن هذا الشخص
typing-start = ابدأ
typing-stop = إنهاء الإدخال
typing-saved = تم الحفظ. الملصق: { $sticker }
typing-saved-blank = حُفظت كغير مكتملة لأن جوابًا لازمًا تُرك فارغًا. الملصق: { $sticker }
typing-keys-are = المفاتيح: 1 إلى 9 للاختيار. Enter للمتابعة. 0 أو F8: بلا جواب. F9: حفظ والاستمارة التالية.
typing-wrong-kind = قل ما هو.
typing-wrong-square = لا يوجد مربع كهذا. المربعات من A1 إلى { $last }.
typing-wrong-code = هذا ليس رمزًا. انظر إليه مرة أخرى.
typing-wrong-taken = هذا الرمز لشخص بالفعل. هل أُدخلت هذه الاستمارة من قبل؟
typing-line = الملصق { $sticker } · المربع { $square }
typing-keys = المفاتيح
typing-none = بلا جواب (0)
typing-next = حفظ، التالية (F9)

### Delivery: what stands below comes where a project sends to somebody what people save.

deliver-label = الإرسال
deliver-waiting = في انتظار الإرسال: { $count }
deliver-now = أرسل الآن
deliver-copy = أرسل نسخة
deliver-arrived = وصلت إجاباتك إلى { $name }.
deliver-told = عرف { $name } ما سحبته.
deliver-team = الفريق
deliver-offline = لا يوجد إنترنت. سنرسلها عند عودته.
deliver-no-answer = لا يرد { $name } بعد. سنواصل المحاولة.
deliver-refused = لا يستطيع { $name } استلامها بهذه الطريقة. هي محفوظة هنا. أرسل نسخة بالبريد الإلكتروني بدلاً من ذلك.
deliver-too-large = حجمها أكبر من أن تُرسل بهذه الطريقة. هي محفوظة هنا. أرسل نسخة بالبريد الإلكتروني بدلاً من ذلك.
deliver-unsealed = لا يستطيع هذا المتصفح قفل إجاباتك للفريق، لذلك لا نرسلها. هي محفوظة هنا.
deliver-forget = قد ينسى هذا المتصفح إجاباتك: أرسلها قبل أن تغادر.
deliver-before = عندما تحفظ، تذهب إجابتك إلى { $name }.
deliver-on-way = حُفظت، وهي في طريقها إلى { $name }.
deliver-by-hand = حفظنا ملفًا. من فضلك أرسله إلى { $name }.
deliver-done = أرسلته
deliver-later = لاحقًا

### Sharing: what stands below is said where somebody shares the map.

share-map-why = من يفتح هذا الرابط يرى الخريطة نفسها في المكان نفسه. ليس فيه شيء مما قاله الناس.
share-map-code = رمز QR للرابط
share-map-scan = وجّه كاميرا هاتف إلى هنا
share-map-link = الرابط
share-map-copy = انسخ الرابط
share-map-copied = نُسخ الرابط.
share-map-by-hand = لا يستطيع هذا المتصفح نسخه. حدّد الرابط وانسخه بنفسك.
share-map-send = أرسل الرابط
share-map-only-here = هذه الخريطة على هذا الجهاز فقط، لذلك لن يفتح رابطها في أي مكان آخر. يستطيع المسؤول عن الخريطة وضعها على الإنترنت.
share-map-near = يفتح هذا الرابط في الشبكة نفسها فقط، مثل شبكة Wi-Fi هنا.
share-map-offline = لا يوجد إنترنت هنا الآن. يفتح الرابط فقط على جهاز متصل بالإنترنت.
share-map-show = أظهر الرابط رغم ذلك
