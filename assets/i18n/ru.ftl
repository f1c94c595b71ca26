# Common Ground: the words of the interface, in Russian.
# review: machine-drafted
# language: Русский

## Bar

bar-label = Главное меню
find-place = Найти место
list = Список
map = Карта
read-aloud = Читать вслух
read-stop = Не читать
language = Язык
skip-to-content = Перейти к вопросам
skip-to-map = Перейти к карте
skip-to-list = Перейти к списку
map-label = Карта: { $place }
map-loading = Загружаем карту улиц… { $percent } %
zoom-in = Приблизить
zoom-out = Отдалить
locate = Показать, где я
locate-failed = Мы не смогли понять, где вы. Подвиньте карту или найдите место по названию.
basemap-missing = Здесь пока нет карты улиц. Списком всё равно можно пользоваться. Если это ваша страница, создайте карту командой «common-ground basemap extract --project { $project }».
basemap-unreachable = Не удалось загрузить карту улиц: нет связи с интернетом. Списком всё равно можно пользоваться. Мы попробуем ещё раз, когда связь появится.
basemap-damaged = Файл с картой улиц повреждён. Вы всё равно можете искать места по названию и пользоваться списком.
map-missing = Не удалось открыть карту на этом { $device ->
    [phone] телефоне
    [computer] компьютере
   *[tablet] планшете
}. Вы всё равно можете искать места по названию и пользоваться списком.
import-drop = Отпустите, чтобы загрузить этот файл
later-missing = Не удалось загрузить часть этой страницы. Проверьте интернет: мы продолжаем попытки.

## Home

chips-label = Показать на карте
add-label = Рассказать
undo = Отменить
close = Закрыть
deleted = Удалено.
undone = Отменено.
draft-waiting = У вас есть незаконченный ответ.
draft-resume = Продолжить
draft-discard = Удалить его

## Choosing a place

place-title = Двигайте карту, пока метка не встанет на нужное место
place-nowhere = Рядом нет места с названием
place-here = Это здесь
cancel = Отмена

### Later: what stands below comes with the second file of code. What the first screen says has to stand above.

## Place

place-near = Рядом с { $place }
place-near-from = { $distance } { $wind } от { $place }
distance-metres = { $metres } метров
distance-km = { $km } км
wind-north = к северу
wind-north-east = к северо-востоку
wind-east = к востоку
wind-south-east = к юго-востоку
wind-south = к югу
wind-south-west = к юго-западу
wind-west = к западу
wind-north-west = к северо-западу
place-outside = Это место вне района, о котором мы спрашиваем. Выберите, пожалуйста, место внутри него.
map-keys = Стрелки двигают карту, с клавишей Shift совсем немного. Плюс и минус меняют масштаб, Home возвращает в начало. Enter открывает то, что посередине. Всё, что есть на карте, есть и в списке.
map-keys-placing = Метка остаётся посередине. Стрелки двигают карту под ней, с клавишей Shift совсем немного. Плюс и минус меняют масштаб. Enter значит «Это здесь». Место можно найти и по названию.
map-here = Здесь: { $name }
map-nearest = Ближайший ответ: { $name }, { $distance } { $wind }
aloud-no-voice = На { $device ->
    [phone] этом телефоне
    [computer] этом компьютере
   *[tablet] этом планшете
} нет голоса для этого языка: { $language }. Попросите кого-нибудь почитать с вами или добавьте голос в настройках.
aloud-clips-only = На { $device ->
    [phone] этом телефоне
    [computer] этом компьютере
   *[tablet] этом планшете
} нет голоса для этого языка: { $language }. Вы слышите то, что записали люди. Остальное попросите кого-нибудь прочитать.
aloud-failed = Чтение вслух не получилось на { $device ->
    [phone] этом телефоне
    [computer] этом компьютере
   *[tablet] этом планшете
}. Попробуйте ещё раз или попросите кого-нибудь почитать с вами.

## Language and reading

comfort-title = Язык и чтение
comfort-done = Готово
translation-title = Об этом переводе
translation-machine = Эти слова написал компьютер. Носители языка их ещё не проверяли.
translation-checked = Эти слова проверил человек, который говорит на этом языке.
language-now = Теперь язык этой страницы: { $language }.
language-missing = Не удалось получить слова на этом языке: { $language }. Ничего не изменилось. Проверьте связь и попробуйте ещё раз.
language-questions = Вопросов этой карты пока нет на этом языке: { $language }. Вы увидите их на этом языке: { $other }.
language-buttons = Кнопок и подсказок этой страницы пока нет на этом языке: { $language }.

## How it looks

look-title = Как выглядит страница
look-text = Размер слов
look-size = { $percent } %
look-colours = Цвета
look-system = Как на этом устройстве
look-light = Светлые
look-contrast = Яркие
look-dark = Тёмные
look-easy = Просто: меньше вопросов, больше картинок
look-easy-more = Кнопки становятся больше. Это можно поменять в любое время, и ничего из сказанного не пропадёт.

## Without internet

offline-title = Без интернета
offline-ready = Готово к работе без сети. Всё, что есть на этой карте, хранится здесь.
offline-preparing = Ещё не готово к работе без сети. Оставьте эту страницу открытой, пока есть интернет.
offline-none = Чтобы начать, этой странице нужен интернет.
offline-update = Есть новая версия. Она появится, когда страница будет свободна.
offline-renewed = Теперь это самая новая версия.

## Place: routes and areas

forms-label = Что вы хотите отметить?
form-spot = Место
form-route = Маршрут
form-area = Участок
form-whole = Везде
draw-route-first = Подвиньте карту туда, где начинается маршрут
draw-area-first = Подвиньте карту к одному из углов участка
draw-next = Подвиньте карту к следующей точке
draw-ready = Подвиньте карту к следующей точке или закончите
draw-picked = Подвиньте карту туда, где должна быть точка { $number }
draw-whole = Это обо всём районе
draw-kept = Эта фигура взята из файла. Её можно оставить.
draw-add = Добавить точку
draw-move = Переместить сюда
draw-leave = Не менять
draw-remove = Убрать
draw-finish = Готово
draw-continue = Дальше
draw-keep = Оставить
draw-keys = На карте клавиша Enter добавляет точку, а Backspace отменяет последний шаг. Page Up и Page Down выбирают точку, Delete её убирает.
draw-corners = Точки
draw-previous = Прошлая точка
draw-following = Следующая точка
draw-count = { $count ->
    [one] { $count } точка
    [few] { $count } точки
    [many] { $count } точек
   *[other] { $count } точки
}
draw-of = Точка { $number } из { $count }
draw-said-start = Ставьте точку на каждом повороте.
draw-said-added = Точка { $number } добавлена.
draw-said-added-near = Точка { $number } добавлена, рядом с { $place }.
draw-said-moved = Точка { $number } перемещена.
draw-said-moved-near = Точка { $number } перемещена, рядом с { $place }.
draw-said-picked = Точка { $number } из { $count }. Подвиньте карту, потом нажмите «Переместить сюда».
draw-said-left = Ни одна точка не выбрана.
draw-said-removed = Точка { $number } убрана.
draw-said-undone = Последний шаг отменён.
draw-said-mended = Граница пересекала сама себя, поэтому мы поменяли порядок точек. Всё верно? Нажмите «Готово». Если нет, нажмите «Отменить».
draw-so-far-length = Длина сейчас: { $size }.
draw-so-far-size = Сейчас это { $size }.
draw-too-few = Участку нужны хотя бы три точки, маршруту – две.
draw-crossing = Граница пересекает сама себя. Переместите или уберите точку.
size-metres = { $count ->
    [one] около { $count } метра
    [few] около { $count } метров
    [many] около { $count } метров
   *[other] около { $count } метра
}
size-kilometres = { $count ->
    [one] около { $count } километра
    [few] около { $count } километров
    [many] около { $count } километров
   *[other] около { $count } километра
}
size-square-metres = { $count ->
    [one] около { $count } квадратного метра
    [few] около { $count } квадратных метров
    [many] около { $count } квадратных метров
   *[other] около { $count } квадратного метра
}
size-pitches = примерно как { $count ->
    [1] футбольное поле
    [one] { $count } футбольное поле
    [few] { $count } футбольных поля
    [many] { $count } футбольных полей
   *[other] { $count } футбольного поля
}
size-square-kilometres = { $count ->
    [one] около { $count } квадратного километра
    [few] около { $count } квадратных километров
    [many] около { $count } квадратных километров
   *[other] около { $count } квадратного километра
}
shape-route = Маршрут длиной { $size }
shape-area = Участок, { $size }
shape-whole = Весь район

find-title = Найти место
find-label = Название улицы или места
find-hint = Начните писать, потом выберите из списка.
find-hint-postcodes = Начните писать название или почтовый индекс, потом выберите из списка.
find-where = { $kind }, { $distance } { $wind }
find-none = Здесь нет ничего с таким названием. Попробуйте часть названия или другую улицу рядом.
find-count = { $count ->
    [one] Найдено { $count } место
    [few] Найдено { $count } места
    [many] Найдено { $count } мест
   *[other] Найдено { $count } места
}
find-off = Не удалось загрузить список улиц и мест. Вы всё равно можете двигать карту.
placekind-street = улица
placekind-square = площадь
placekind-park = парк
placekind-water = вода
placekind-station = станция
placekind-school = школа
placekind-health = здоровье
placekind-worship = храм или место молитвы
placekind-culture = культура
placekind-shop = магазин
placekind-community = место для встреч
placekind-locality = район
placekind-postcode = почтовый индекс
placekind-other = место

## Questions

step = { $number } из { $total }
back = Назад
continue = Дальше
skip = Пропустить
not-sure = Не знаю
decline = Не хочу отвечать
yes = Да
no = Нет
choices-most = Выберите не больше { $max }.
choices-full = Вы уже выбрали { $max }. Уберите один ответ, чтобы выбрать другой.
date-day = День
date-month = Месяц
date-year = Год
characters = { $count } из { $max }
characters-over = лишних: { $over }
scale-step = { $step }: { $words }

## Personal details

flags-none = Личных данных не видно
flag-phone = «{ $text }» похоже на номер телефона. Его можно убрать.
flag-email = «{ $text }» похоже на адрес электронной почты. Его можно убрать.
flag-postcode = «{ $text }» похоже на полный почтовый индекс. Первую половину можно оставить, а остальное убрать.
flag-address = «{ $text }» похоже на чей-то адрес. Номер можно убрать.
flag-nhs-number = «{ $text }» похоже на номер NHS. Его можно убрать.
flag-take-out = Убрать
flag-take-out-of = Убрать «{ $text }»

## Photo

photo-add = Добавить фото
photo-take = Сделать фото
photo-choose = Выбрать фото
photo-no-faces = пожалуйста, без лиц
photo-busy = Готовим ваше фото…
photo-yours = Ваше фото
photo = Фото
photo-kept = Ваше фото сохранено на этом { $device ->
    [phone] телефоне
    [computer] компьютере
   *[tablet] планшете
}.
photo-another = Сделать другое
photo-choose-another = Выбрать другое
photo-remove = Убрать
photo-remove-name = Убрать ваше фото
photo-removed = Ваше фото удалено.
photo-elsewhere = Этого фото нет на этом { $device ->
    [phone] телефоне
    [computer] компьютере
   *[tablet] планшете
}.

## Voice note

voice-add = Сказать вслух
voice-seconds = до { $seconds } секунд
voice-asking = Разрешите, пожалуйста, включить микрофон.
voice-recording = Идёт запись
voice-stop = Стоп
voice-left = { $seconds ->
    [one] Осталась { $seconds } секунда
    [few] Осталось { $seconds } секунды
    [many] Осталось { $seconds } секунд
   *[other] Осталось { $seconds } секунды
}
voice-warning = Осталось 10 секунд
voice-heard = Мы вас слышим.
voice-quiet = Пока ничего не слышно. Говорите громче или подойдите ближе.
voice-busy = Сохраняем вашу запись…
voice-yours = Ваша запись
voice = Запись голоса
voice-kept = Ваша запись сохранена на этом { $device ->
    [phone] телефоне
    [computer] компьютере
   *[tablet] планшете
}. Её можно послушать.
voice-again = Записать ещё раз
voice-remove = Убрать
voice-remove-name = Убрать вашу запись
voice-removed = Ваша запись удалена.
voice-elsewhere = Этой записи нет на этом { $device ->
    [phone] телефоне
    [computer] компьютере
   *[tablet] планшете
}.

## When a photo or a voice note can’t be had

media-wrong-not-a-picture = Мы не можем открыть этот файл как фото. Выберите другой.
media-wrong-too-large = Это фото слишком большое. Выберите поменьше.
media-wrong-no-memory = Не хватает памяти, чтобы подготовить это фото. Закройте другие приложения или вкладки и попробуйте ещё раз.
media-wrong-refused = Нам не разрешено включать микрофон. Вы можете разрешить это в настройках браузера или написать ответ.
media-wrong-no-microphone = Мы не нашли здесь микрофона. Вы можете написать ответ.
media-wrong-in-use = Микрофон сейчас занят. Закройте другие приложения или звонки и попробуйте ещё раз.
media-wrong-not-supported = Этот браузер не умеет записывать голос. Вы можете написать ответ.
media-wrong-nothing = Мы ничего не услышали. Попробуйте, пожалуйста, ещё раз.
media-wrong-full = На этом { $device ->
    [phone] телефоне
    [computer] компьютере
   *[tablet] планшете
} нет места, поэтому сохранить не удалось. Вы всё равно можете ответить словами.
media-wrong-failed = Не получилось. Попробуйте ещё раз или продолжите без этого.

## Private place

private-place = Это личное место (чей-то дом)
private-hint = Перед сохранением мы немного сдвигаем метку, чтобы никто не видел настоящего места. Его мы не храним.
private-moved = Немного сдвинуто, чтобы никто не узнал место

## Your code

code-title = Ваш код
code-keep = Сохраните этот код: он понадобится, если вы захотите изменить или удалить свои ответы.
code-once = Когда вы закончите, мы больше не сможем его показать. Запишите его, сфотографируйте или распечатайте.
code-print = Распечатать
code-read = Ваш код по частям
code-enter = Какой у вас код?
code-enter-hint = В нём четыре слова и четыре цифры, например MAPLE-RIVER-4729-LEMON-TABLE. Буквы могут быть большими или маленькими.
code-wrong-empty = Введите здесь свой код.
code-wrong-parts = Код – это два слова, четыре цифры и ещё два слова. Проверьте, что всё на месте и ничего не повторяется.
code-wrong-word = Мы не знаем слово номер { $number }. Проверьте, как оно написано.
code-wrong-digits = После первых двух слов идут четыре цифры. Проверьте их.
code-wrong-check = Что-то в этом коде не так. Проверьте каждое слово, каждую цифру и их порядок.

## Taking part

age-title = Вам уже есть { $age }?
age-why = Мы спрашиваем, потому что для тех, кто младше, другие правила.
young-title = Спасибо, что хотите участвовать
young-text = Чтобы добавлять что-то на эту карту, нужно быть не младше { $age } лет.
young-look = Вы всё равно можете посмотреть, что сказали другие.
young-map = К карте
guardian-title = Спросите маму, папу или опекуна
guardian-text = Сначала кто-то из них должен согласиться. Команда дала им номер согласия.
guardian-label = Какой номер согласия?
guardian-hint = Буквы и цифры от команды. Пожалуйста, не пишите имя.
guardian-needed = Введите номер согласия, который получили ваши родители или опекун. Если у вас его нет, спросите команду.
consent-title = Прежде чем начать
consent-template = Этот текст – только образец. Команда должна заменить его до того, как кто-нибудь начнёт участвовать.
consent-controllers = Кто отвечает за ваши ответы
consent-until = Вы можете попросить удалить свои ответы до этой даты: { $day }.
consent-choices = На что вы согласны?
optional-mark = (по желанию)
consent-needed = Поставьте галочку, если хотите участвовать. Нам нужно ваше согласие, прежде чем вы что-то добавите.
consent-go = Начать

## About you

about-you = Немного вопросов о вас
optional = по желанию
about-thanks = Спасибо, что рассказали нам
about-thanks-text = Это хранится отдельно от того, что вы добавляете на карту.
about-change = Изменить ответы обо мне

## Deleting by code

withdraw-have = У меня есть код
withdraw-title = Удалить свои ответы
withdraw-text = Если вы участвовали здесь, вам дали код. С ним мы можем удалить ваши ответы.
withdraw-unknown = На этом { $device ->
    [phone] телефоне
    [computer] компьютере
   *[tablet] планшете
} нет ответов с этим кодом. Если вы участвовали на другом устройстве, спросите, пожалуйста, команду.
withdraw-sure = { $count ->
    [0] Мы знаем этот код, но на карте от него ничего нет
    [1] Удалить ваш ответ?
    [one] Удалить { $count } ваш ответ?
    [few] Удалить { $count } ваших ответа?
    [many] Удалить { $count } ваших ответов?
   *[other] Удалить { $count } вашего ответа?
}
withdraw-dots = Ваши наклейки мы тоже снимем.
withdraw-what = Мы удалим и то, на что вы согласились, и то, что вы рассказали о себе. Вернуть это будет нельзя.
withdraw-copies = Копии, которые передали раньше, так не удалятся. О них спросите, пожалуйста, команду.
withdraw-delete = Удалить всё
withdraw-keep = Оставить
withdraw-gone = Ваши ответы удалены

## Check your answers

check-title = Проверьте свои ответы
check-place = Место
check-kind = Вы добавляете
check-skipped = Пропущено
check-declined = Не хочу отвечать
check-moved = на карте
change = Изменить
change-what = Изменить: { $what }
save = Сохранить
saving = Сохраняем…

## Done

done-title = Спасибо. Это уже на карте.
done-title-whole = Спасибо. Это уже в списке.
done-saved = Надёжно сохранено на этом { $device ->
    [phone] телефоне
    [computer] компьютере
   *[tablet] планшете
}. Никуда ничего не отправлено.
done-title-changed = Спасибо. Изменение сохранено.
add-another = Добавить ещё
next-person = Готово: следующий человек

## Card

card-unnamed = Без названия
card-near = Рядом с { $place }
card-delete = Удалить
link-about = О чём
link-responds = Чему поможет
link-barriers-here = Что здесь мешает
link-ideas-here = Идеи об этом
link-no-place = Ни об одном из этих мест
link-count = { $count ->
    [one] { $count } на выбор, сначала ближайшие
    [few] { $count } на выбор, сначала ближайшие
    [many] { $count } на выбор, сначала ближайшие
   *[other] { $count } на выбор, сначала ближайшие
}
link-none = Ничего не подходит. Попробуйте другое слово.
link-nothing-there = На карте пока нечего выбрать. Просто идите дальше.
link-gone = { $name } (этого больше нет на карте)
cluster-title = { $count ->
    [one] { $count } отметка здесь
    [few] { $count } отметки здесь
    [many] { $count } отметок здесь
   *[other] { $count } отметки здесь
}

## Dots

dots-title = Отметьте наклейками самое важное
dots-how = { $dots ->
    [one] У вас { $dots } наклейка. Её можно переносить, пока вы не закончите.
    [few] У вас { $dots } наклейки. Приклейте их к разным ответам или несколько к одному. Их можно переносить, пока вы не закончите.
    [many] У вас { $dots } наклеек. Приклейте их к разным ответам или несколько к одному. Их можно переносить, пока вы не закончите.
   *[other] У вас { $dots } наклейки. Приклейте их к разным ответам или несколько к одному. Их можно переносить, пока вы не закончите.
}
dots-left = { $count ->
    [0] Все ваши наклейки приклеены.
    [one] У вас осталась { $count } наклейка.
    [few] У вас осталось { $count } наклейки.
    [many] У вас осталось { $count } наклеек.
   *[other] У вас осталось { $count } наклейки.
}
dots-put = Приклеить наклейку
dots-put-on = Приклеить наклейку: { $name }
dots-take = Снять одну
dots-take-from = Снять одну: { $name }
dots-here = { $count ->
    [one] { $count } ваша наклейка
    [few] { $count } ваши наклейки
    [many] { $count } ваших наклеек
   *[other] { $count } вашей наклейки
}
dots-yours = Ваши наклейки
dots-said-put = Ваша наклейка теперь здесь: «{ $name }».
dots-said-taken = Вы сняли одну наклейку: «{ $name }».
dots-full = { $dots ->
    [one] Ваша наклейка уже приклеена. Сначала снимите её.
    [few] Все ваши наклейки ({ $dots }) уже приклеены. Сначала снимите одну.
    [many] Все ваши наклейки ({ $dots }) уже приклеены. Сначала снимите одну.
   *[other] Все ваши наклейки ({ $dots }) уже приклеены. Сначала снимите одну.
}
dots-failed = Не удалось это сохранить, поэтому ничего не изменилось. Попробуйте ещё раз.
dots-none = Пока не к чему приклеить наклейку.
dots-sort-nearest = Сначала ближайшие
dots-all-hint = Когда вы приклеите все свои наклейки, можно будет увидеть наклейки всех людей.
dots-all = Показать наклейки всех
dots-all-shown = Теперь в списке видны наклейки всех людей.
dots-all-failed = Не удалось загрузить наклейки всех людей. Попробуйте ещё раз.
dots-tally = { $dots ->
    [0] Ничьих наклеек пока нет
    [one] { $dots } наклейка
    [few] { $dots } наклейки
    [many] { $dots } наклеек
   *[other] { $dots } наклейки
}{ $people ->
    [0] {""}
    [one] , от { $people } человека
    [few] , от { $people } человек
    [many] , от { $people } человек
   *[other] , от { $people } человека
}

## List

list-title = Что сказали люди
list-empty = Пока ничего нет.
list-none = Ничего не подходит. Уберите фильтр, чтобы увидеть больше.
list-filter = Найти слово
list-category = Что это
list-all-categories = Все
list-sort = Порядок
sort-newest = Сначала новые
sort-near = Сначала ближайшие к середине
sort-oldest = Сначала старые
sort-name = Название
sort-importance = Сначала самые важные
list-count = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}
list-more = Показать ещё

## Files

files-title = Сохранить копию или загрузить файл
export = Сохранить копию
share = Отправить копию
share-map = Поделиться картой
exported = Сохранено: { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}. Файл { $file } ищите в загрузках.
export-empty = Пока нечего сохранять.
import = Загрузить файл
import-reading = Читаем { $file }… { $percent } %
import-saving = Сохраняем…
import-cancel = Стоп
import-stopped = Остановлено. Ничего не изменилось.
import-done = { $file }: новых – { $added }, обновлено – { $updated }, уже были – { $same }, пропущено – { $left_out }.
import-withdrawn = Пропущено, потому что люди попросили это удалить, – { $count }.
import-failed = Не удалось прочитать { $file }. Ничего не изменилось. Попробуйте выбрать его ещё раз.
import-problems = Что мы заметили
import-more = … и ещё { $count }
import-feature = Место { $number }
import-foreign-title = Этот файл из другой программы
import-foreign-hint = Что за места в этом файле?
import-foreign-name = В каком столбце название?
import-foreign-none = Ни в каком
import-start = Загрузить

## Session

sitting = Встреча
sitting-line = Встреча: { $site }, { $date }
sitting-next = Следующий
next-title = Этот ответ не закончен
next-kept = Мы сохраним то, что вы уже сказали. Экран очистится для следующего человека.
next-lost = Он будет удалён, а экран очистится для следующего человека.
next-back = Вернуться и закончить
idle-title = Вы ещё здесь?
idle-why = Коснитесь экрана, чтобы продолжить. Если никто не коснётся, мы очистим его для следующего человека.
idle-left = Осталось секунд: { $seconds }
idle-stay = Я ещё здесь
clock-ask = Возможно, часы здесь идут неверно. Они показывают: { $time }. Это верно?
clock-yes = Верно
clock-no = Неверно
clock-wrong = Часы здесь идут неверно: { $time }. Можно продолжать. Мы отметим, что время может быть неверным. Поставьте часы в настройках.

## Facilitator

facilitator = Для ведущих
facilitator-lock = Закрыть и вернуться к карте
sitting-none = Встреча не начата.
sitting-start-title = Начать встречу
sitting-start = Начать встречу
sitting-site = Место
sitting-date = Дата
sitting-stage = Для чего она?
sitting-facilitator = Код ведущего
sitting-facilitator-hint = Код, о котором договорилась команда. Никаких имён.
sitting-device = Название этого устройства
sitting-device-hint = Например, A, B или C, если их несколько.
sitting-languages = Какие языки предлагать
sitting-languages-hint = Ничего не отмечайте, чтобы предлагать все.
sitting-assisted = Кто-то помогает людям вводить ответы
sitting-idle = Спрашивать «Вы ещё здесь?» через
sitting-minutes = { $count } мин
stage-none = Не указано
stage-profiling = Знакомство с районом
stage-informal-survey = Неформальный опрос
stage-world-cafe = Мировое кафе
stage-action-workshop = Мастерская действий
stage-feedback = Обсуждение итогов
stage-drop-in = Открытые двери
stage-online = Онлайн
sitting-end = Закончить встречу
sitting-end-sure = Закончить эту встречу сейчас?
sitting-end-yes = Закончить
sitting-end-no = Продолжить
figure-sitting = Ответы на этой встрече
figure-people = Люди: { $count }
figure-tablet = Ответы на этом устройстве
desk-during = Во время встречи
desk-mend = Изменить или удалить ответы
desk-mend-more = закройте, когда закончите
desk-code = Убрать ответы по коду
desk-tablet = Это устройство
desk-clock = Часы показывают: { $time }.
desk-awake = Во время встречи экран сам не гаснет.
desk-asleep = Этот браузер не может держать экран включённым. Настройте это на устройстве.
desk-pin = ПИН-код поставлен { $date }.
desk-kiosk = Прежде чем отдать устройство, закрепите на нём эту страницу: «Гид-доступ» на iPad, закрепление экрана на Android.
pin-choose = Выберите ПИН-код
pin-deters = ПИН-код сдерживает любопытные пальцы. Он не защищает ответы: кто знает компьютеры, может его обойти. Не теряйте устройство из виду.
pin-new = Новый ПИН-код, не меньше 4 цифр
pin-again = Тот же ПИН-код ещё раз
pin-set = Поставить ПИН-код
pin-enter = Какой ПИН-код?
pin = ПИН-код
pin-open = Открыть
pin-length = В ПИН-коде от 4 до 32 цифр или букв.
pin-differ = Они не совпадают. Введите ПИН-код ещё раз, дважды.
pin-wrong = Это не тот ПИН-код. Попробуйте ещё раз.
pin-wait = Это не тот ПИН-код. Подождите немного и попробуйте ещё раз. Осталось секунд: { $seconds }
pin-forgotten = Я не помню ПИН-код
pin-forgotten-text = Ничего не пропало. Оставьте эту страницу открытой на 10 минут, и можно будет выбрать новый ПИН-код.
pin-renew = Ждать новый ПИН-код
pin-renewing = Новый ПИН-код можно выбрать через { $time }. Оставьте эту страницу открытой.
pin-insecure = Эта страница пришла не по https, поэтому браузер не может хранить ПИН-код. Эта часть открыта: не теряйте устройство из виду.

## When something goes wrong

trouble-title = Что-то пошло не так
retry = Попробовать ещё
download-answers = Скачать мои ответы
forget-download = Этот браузер может забыть ваши ответы. Скачайте их, прежде чем уйти.
store-quota = На этом { $device ->
    [phone] телефоне
    [computer] компьютере
   *[tablet] планшете
} нет места, поэтому ваш ответ не удалось сохранить. Он всё ещё на этом экране. Скачайте его сейчас или освободите место и попробуйте ещё раз.
store-blocked = Common Ground открыт в другой вкладке в старой версии. Закройте другие вкладки и попробуйте ещё раз.
store-unavailable = Этот браузер не даёт нам ничего сохранить (возможно, это приватное окно или данные сайтов отключены). Вы всё равно можете отвечать, но ответы останутся, только пока открыта эта страница. Скачайте их, прежде чем уйти.
store-newer = Здесь уже открывали более новую версию Common Ground. Обновите страницу, чтобы её получить. Ничего не изменилось.
store-conflict = Пока вы были здесь, это изменили в другой вкладке. Ваш ответ всё ещё на этом экране.
store-conflict-gone = Пока вы были здесь, это удалили в другой вкладке. Ваш ответ всё ещё на этом экране.
store-withdrawn = Это удалили с помощью кода. Вернуть это нельзя.
store-conflict-mine = Сохранить мой
store-conflict-theirs = Оставить другой
store-failed = Ваш ответ не удалось сохранить. Он всё ещё на этом экране. Попробуйте ещё раз или скачайте его.
store-unreadable = Не удалось прочитать { $count ->
    [one] { $count } сохранённый ответ
    [few] { $count } сохранённых ответа
    [many] { $count } сохранённых ответов
   *[other] { $count } сохранённого ответа
}. Мы оставили всё как было.
project-title = Эта карта настроена неправильно
project-hint = Покажите, пожалуйста, эту страницу тому, кто за неё отвечает. Что не так в { $file }:
project-other-origin = Ссылка ведёт к проекту на другом сайте. Для вашей безопасности мы его не открываем.
project-not-found = Здесь нет проекта с названием { $file }.

## The file as a whole

problem-not-json = Этот файл повреждён или он не того вида. Проверьте, тот ли это файл, или получите его ещё раз. { $detail }
problem-not-geojson = В этом файле нет данных карты, которые мы можем прочитать. Выберите файл GeoJSON.
problem-truncated = Файл обрывается на середине. Мы читаем то, что есть. Чтобы получить остальное, скачайте файл ещё раз.
problem-newer-format = Этот файл сделан в более новой версии Common Ground. Ничего не изменилось. Получите последнюю версию и попробуйте ещё раз.
problem-trailing-text = После конца файла есть ещё текст. Мы его пропустили.
problem-byte-order-mark = Файл начинается со знака, который ему не нужен. Мы его пропустили.
problem-other-crs = Места в этом файле записаны в другой системе координат ({ $detail }). Сохраните файл ещё раз с долготой и широтой (WGS 84).
problem-checksum-differs = Файл изменили после сохранения, или в нём не хватает части. Проверьте, тот ли это файл.
problem-not-utf8 = Буквы в этом файле не читаются. Сохраните его ещё раз как UTF-8.
problem-no-features = В этом файле нечего добавлять.

## One entry of a file

problem-feature-not-json = Этот объект повреждён, поэтому мы его пропустили. Исправьте его в файле и откройте файл ещё раз.
problem-not-a-feature = Это не место на карте, поэтому мы его пропустили.
problem-lone-surrogate = Одна буква была повреждена. Вместо неё мы поставили �.
problem-too-deep = В этом объекте слишком много частей одна в другой, поэтому мы его пропустили.
problem-too-large = Этот объект слишком большой, поэтому мы его пропустили.
problem-duplicate-key = «{ $detail }» встречается дважды. Мы оставили последнее.
problem-duplicate-id = Этот объект встречается не один раз. Мы оставили самый новый.
problem-derived-id = У этого объекта не было своего номера. Мы дали ему номер, чтобы повторное открытие ничего не добавило.
problem-out-of-range = Это место не на Земле, поэтому мы его пропустили. Проверьте долготу и широту. { $detail }
problem-swapped = Похоже, долгота и широта перепутаны, поэтому мы пропустили этот объект. Поменяйте их местами в файле. { $detail }
problem-third-dimension = Высота этого места не нужна. Мы её пропустили.
problem-ring-closed = Граница этого участка была незамкнутой. Мы её замкнули.
problem-ring-turned = Граница этого участка шла не в ту сторону. Мы её развернули.
problem-self-crossing = Граница этого участка пересекает сама себя. Мы оставили её как есть.
problem-too-few-positions = Для линии или участка здесь слишком мало точек, поэтому мы пропустили этот объект.
problem-geometry-collection = В этом объекте вместе точки, линии и участки, поэтому мы его пропустили. Сохраните каждый отдельно.
problem-bad-geometry = Мы не можем понять, где это, поэтому пропустили. Проверьте это место в файле. { $detail }
problem-wrong-type = Этот ответ не того вида, которого мы ждали, поэтому его нельзя использовать. { $detail }
problem-not-allowed = Этого ответа нет среди вариантов, поэтому его нельзя использовать. { $detail }
problem-nested-property = Этот ответ состоял из нескольких частей. Мы сохранили его как текст.
problem-control-characters = Мы убрали знаки, которых не видно.
problem-missing = Не хватает того, что нужно каждому объекту, поэтому этот мы пропустили. { $detail }
problem-bad-time = Мы не можем прочитать эту дату и время, поэтому пропустили их. { $detail }
problem-too-long = Этот текст слишком длинный. Сделайте его короче: не больше { $detail } букв, пробелов и знаков.

## Answers

problem-required = Без ответа здесь мы не можем сохранить. Ответьте, пожалуйста, на этот вопрос.
problem-too-many = Вы выбрали слишком много. Выберите не больше { $detail }.
problem-bad-number = Это число здесь не подходит. Проверьте его и пишите цифрами, например 12.
problem-bad-date = Эта дата здесь не подходит. Проверьте её: может быть, она в будущем или в ней чего-то не хватает.
problem-wrong-shape = Так это нельзя показать на карте. Покажите нам, пожалуйста, место ещё раз.
problem-outside-area = Это место вне этой карты, целиком или частично. Сохранить можно только места внутри неё.
problem-on-one-line = Все точки на одной линии. Участку нужна ещё точка в стороне.
problem-too-many-positions = Здесь слишком много точек. Можно не больше { $detail }.
problem-same-position = Здесь уже есть точка. Подвиньте карту к следующей.

## Project files

problem-unknown-key = «{ $detail }» здесь ничего не значит. Проверьте, как это написано, или уберите.
problem-repeated-id = «{ $detail }» используется дважды. Дайте каждому своё имя.
problem-unknown-id = Здесь ничего не называется «{ $detail }». Проверьте, как это написано и стоит ли оно раньше этой строки.
problem-bad-id = «{ $detail }» не может быть здесь именем. Используйте только a–z, 0–9, _ и - или выберите другое слово, если это слово Common Ground оставляет для себя.
problem-unknown-question-type = Мы не знаем вопросов типа «{ $detail }». Используйте category, short_text, long_text, choice, choices, scale, number, yes_no, date, photo, voice или link.
problem-unknown-condition = Мы не знаем условия из { $detail }. Используйте all, any или not; либо question с is, has, at_least, at_most или answered.
problem-project-missing = Здесь чего-то не хватает. Заполните это. Что здесь нужно: { $detail }.
problem-project-wrong-type = Здесь должно быть другое. Что здесь нужно: { $detail }.
problem-project-not-allowed = { $detail } здесь использовать нельзя. Проверьте и выберите что-то другое.
problem-words-missing = Нет слов на языке «{ $detail }». Добавьте их.
problem-assumed = Здесь не хватало чего-то нужного. Мы взяли самое вероятное значение. Проверьте, верно ли оно.
problem-big-number = Одно число слишком большое, чтобы сохранить его точно. Оно сохранено как текст.
problem-bad-utf8 = Некоторые буквы не удалось прочитать, и их заменили. Проверьте текст.

## Nothing lost

restored = Сохранённые ответы пропали или были повреждены. Мы вернули то, что было здесь { $when }. Ответы: { $count }
restored-page = Сохранённые ответы были удалены чем-то другим. Мы снова сохранили их с этой страницы. Ответы: { $count }
keep-title = Передача
keep-open = Ещё не выгружено
keep-since = люди: { $people }, с { $when }
keep-all = Всё выгружено.
keep-open-line = Ещё не выгружено: { $count }
keep-export = Выгрузить для команды
keep-export-more = ответы, фото и люди в одном файле
keep-making = Готовим файл…
keep-where = Файл там, где должен быть?
keep-where-more = Положите файл туда, где его хранит ваша команда: на флешку, в общую папку, в другое приложение. Посмотрите, что он там. Только тогда он считается выгруженным.
keep-file = Файл
keep-contents = В нём
keep-in-it = Ответы: { $places }. Люди: { $people }. Фото и голосовые записи: { $media }.
keep-size = Размер
keep-checksum = Контрольная сумма (SHA-256)
keep-again = Сохранить ещё раз
keep-read = Прочитать и сравнить
keep-confirm = Да, он там, где должен быть
keep-later = Не сейчас
keep-same = Это тот же файл, байт в байт.
keep-not-read = Файл не удалось прочитать. Попробуйте выбрать его ещё раз.
keep-cut-off = Части файла не хватает: есть { $size } из { $whole }. Сохраните его ещё раз.
keep-another = Это другой файл, или он повреждён. Выберите файл с именем, указанным выше, или сохраните его ещё раз.
keep-differs = Это не тот же файл. Ответов не хватает или они другие: { $count }. Сохраните его ещё раз.
keep-differs-else = Это не тот же файл. Ответы в нём те же, но что-то другое отличается. Сохраните его ещё раз.
keep-sure = Выгружено. Можно очистить это устройство, если ничего нового не добавлено.
keep-not-yet = Что-то на этом устройстве ещё не выгружено. Сначала выгрузите.
keep-unreadable = Часть сохранённого здесь нельзя прочитать, её нет ни в одном файле. Спросите свою команду, прежде чем очищать это устройство.
keep-too-large = Файл был бы слишком большим для этого браузера. Уберите фото, которые уже выгружены, и попробуйте снова.
keep-check = Проверить сейчас
book-title = Прежние выгрузки и очистки
book-made = { $when }: создан { $file } ({ $count }). Его ещё никто не проверил.
book-sure = { $when }: создан { $file } ({ $count }), он там, где должен быть.
book-read = { $when }: создан { $file } ({ $count }), прочитан и совпадает.
book-wiped = { $when }: устройство очищено ({ $count }). Всё было в { $file }.
book-copy = Последняя страховочная копия на этом устройстве: { $when }
book-no-copy = Страховочную копию на этом устройстве не удалось записать. Выгружайте чаще.
space = Память
space-of = занято из { $size }
space-full = Занято { $percent } % места на этом устройстве. Освободите место, пока оно не кончилось.
space-photos = Убрать фото, которые уже выгружены ({ $count })
space-export = Сначала выгрузите. Потом здесь можно будет убрать фото, которые уже выгружены.
wipe = Очистить это устройство
wipe-when = только после подтверждённой выгрузки
wipe-sure = Удалить всё с этого устройства? Ответы: { $count }
wipe-what = С этого устройства будут удалены все ответы, фото, люди и страховочные копии. Сессии, ПИН-код и список выгрузок останутся. Отменить это нельзя.
wipe-type = Введите слово «{ $word }»
wipe-word = очистить
wipe-wrong-word = Это не то слово. Введите «{ $word }».
wipe-now = Очистить сейчас
wipe-done = С этого устройства всё удалено.
projector-hint = Карта откроется в другом окне. Перенесите его на экран. Там нет имён, слов, фото и личных мест.
projector-open = Показать на большом экране
projector-more = Показать ещё
projector-not-agreed = Этот человек не дал согласия.
projector-place = Показать место
projector-words = Показать слова
projector-full = На весь экран

### Facilitator: what stands below comes when a facilitator opens their area, and is printed. Nothing else says it.

## Another tablet nearby

passing-title = Другой планшет рядом
passing-what = Всё, что есть на этом планшете, будет отправлено на другой. Здесь ничего не удалится. Оба должны быть в одной сети wi-fi или у одной точки доступа. Интернет не нужен.
passing-send = Отправить на другой планшет
passing-receive = Получить с другого планшета
passing-file-out = Отправить файлом
passing-file-out-more = AirDrop, Quick Share, USB
passing-file-in = Открыть файл с другого планшета
passing-preparing = Минутку…
passing-show-first = Покажите этот код другому планшету
passing-show-first-how = На другом планшете откройте эту страницу и нажмите «Получить с другого планшета». Направьте его камеру на этот код.
passing-next = Там уже есть код: прочитать
passing-show-second = Теперь покажите этот код первому планшету
passing-show-second-how = Не закрывайте эту страницу. Когда первый планшет прочитает код, всё продолжится само.
passing-code = Код для другого планшета
passing-no-camera = Нет камеры? Возьмите код как текст
passing-copy = Копировать
passing-copied = Скопировано.
passing-read = Направьте камеру на код другого планшета
passing-camera = Что видит камера
passing-turn = Включить другую камеру
passing-camera-refused = Мы не можем включить камеру. Разрешите её в настройках браузера или введите код ниже.
passing-camera-none = Мы не нашли камеру, которую можно включить. Введите или вставьте код ниже.
passing-type = Или введите либо вставьте код сюда
passing-use = Взять этот код
passing-wrong-not-ours = Это не код Common Ground.
passing-wrong-mistyped = В этом коде чего-то не хватает или что-то неверно. Проверьте его или прочитайте ещё раз.
passing-wrong-newer = На другом планшете более новая версия Common Ground. Сначала обновите этот.
passing-wrong-project = На другом планшете открыт другой проект: { $project }.
passing-wrong-turn = Это не тот код. Один планшет должен отправлять, а другой получать.
passing-wrong-other = Этот код от прошлой попытки. Начните заново на обоих планшетах.
passing-meeting = Ищем другой планшет…
passing-sending = Отправляем: { $percent } %
passing-receiving = Получаем: { $percent } %
passing-storing = Проверяем и сохраняем…
passing-broken = Связь прервалась. То, что пришло, мы сохранили: { $percent } %. Чтобы продолжить, покажите и прочитайте новые коды.
passing-unmet = Планшеты не нашли друг друга. Они в одной сети wi-fi или у одной точки доступа?
passing-again-send = Показать новый код
passing-again-receive = Прочитать новый код
passing-done-sent = На другом планшете теперь всё есть
passing-done-received = Всё с другого планшета теперь здесь
passing-summary = Новые: { $new }, изменённые: { $updated }, уже были: { $same }, спорные: { $conflicts }.
passing-summary-more = Люди: { $people }. Фото и голосовые записи: { $media }.
passing-withdrawn = Пропущены, потому что люди попросили их удалить: { $count }.
passing-removed = Удалены, потому что об этом попросили на другом планшете: { $count }.
passing-unreadable = Не удалось прочитать: { $count }.
passing-conflicts = Изменено на обоих планшетах: мы оставили более новое
passing-conflicts-save = Сохранить другие версии
passing-failed-newer = На планшете, который отправляет, более новая версия Common Ground. Сначала обновите другой.
passing-failed-project = На планшетах открыты разные проекты. Это пришло из { $project }. Ничего не изменилось.
passing-failed-room = { $size } — слишком много для планшета, который получает. Ничего не изменилось.
passing-failed-damaged = Пришло не то, что было отправлено. Ничего не изменилось. Попробуйте ещё раз.
passing-failed-stopped = Это остановили на другом планшете.
passing-failed-kept = Планшет, который получает, не смог сохранить всё. Попробуйте ещё раз. Дважды ничего не сохранится.
passing-failed-network = Этот планшет не в сети, или его браузер этого не умеет. Лучше отправьте файл.
passing-failed-fetch = Не удалось загрузить то, что для этого нужно. Попробуйте ещё раз, когда у планшета будет интернет.
passing-again = Начать заново

## Packages

public-export = Выгрузить для всех
public-export-more = только открытое, от тех, кто согласился
public-made = Файл для всех сохранён
public-made-more = В нём только то, что может быть открытым. Ничего о людях в нём нет. Это не считается выгрузкой. Нажмите также «Выгрузить для команды».
public-none = Для всех пока ничего нет
public-none-more = Ни один ответ здесь не может быть открытым, или никто не согласился им поделиться. Файл не создан.
sealed-note = Файл зашифрован. Открыть его может только команда исследователей.
sealed-failed = Не удалось зашифровать файл, поэтому ничего не сохранено. Попробуйте ещё раз или скажите команде.
sealed-differs = Это не тот же файл. Он зашифрован, поэтому мы не можем сказать, что отличается. Сохраните его ещё раз.

## Merging files

merge-title = Объединить файлы
merge-what = Объединяет на этом планшете файлы с других. Можно выбрать сразу много. Это можно отменить.
merge-pick = Выбрать файлы
merge-reading = Читаем файл { $number } из { $count }…
merge-unfit = Эти файлы использовать нельзя
merge-unfit-more = Пока ничего не объединено.
merge-go-on = Объединить остальные ({ $count })
merge-not-read = Его не удалось прочитать. Выберите его ещё раз.
merge-unknown = Такой вид файла нам не знаком. Выберите файл, выгруженный с планшета.
merge-sealed = Он зашифрован. Открыть его может только команда исследователей.
merge-public = Он сделан для всех, поэтому в нём многого нет. Выберите файл для команды исследователей.
merge-damaged = Он повреждён, или его упаковала другая программа. Скопируйте его ещё раз оттуда, откуда он взят.
merge-cut-off = В нём не хватает части. Скопируйте его ещё раз оттуда, откуда он взят.
merge-newer = Его сделала более новая версия Common Ground. Сначала обновите этот планшет.
merge-project = Он из другого проекта: { $project }.
merge-foreign = Его сделала другая программа. Добавьте его на странице «Список».
merge-done = Объединено файлов: { $count }
merge-new = Новые
merge-updated = Изменённые
merge-same = Уже были
merge-conflicts = Спорные
merge-older = Более старые, пропущены
merge-withdrawn = Пропущены, потому что люди их отозвали
merge-removed = Удалены здесь, потому что люди их отозвали
merge-unreadable = Не удалось прочитать
merge-people = Люди, новые или изменённые
merge-sessions = Сеансы, новые или изменённые
merge-media = Фото и голосовые записи, новые
merge-conflicts-more = Один ответ изменили в двух местах. Мы оставили более новый.
merge-table = Сохранить таблицу спорных
merge-here = этот планшет
merge-last = Последнее объединение: { $when }, файлов: { $count }
merge-undo = Отменить объединение
merge-undone = Объединение отменено
merge-undone-more = Всё как прежде. То, что люди отозвали, остаётся удалённым.
merge-undone-left = Изменены после этого, поэтому оставлены: { $count }.

## Printing

paper-title = Бумага
paper-what = Распечатайте карту, на которую клеят наклейки с номерами, и анкеты к ней. Потом внесите их сюда.
paper-language = Язык карты и анкет
paper-size = Бумага для карты
paper-sheets = Листов карты
paper-copies = Анкет каждого вида
paper-print-map = Печатать карту
paper-print-forms = Печатать анкеты
paper-making = Готовим…
paper-failed = Не получилось. Посмотрите, есть ли карта улиц, и попробуйте ещё раз.
paper-ready = Готово к печати
paper-settings = В окне печати выберите { $size } и 100 %, без колонтитулов.
paper-print = Печать
paper-scale = Масштаб 1 : { $number }
paper-square-size = Сторона каждого квадрата { $length }
paper-sheet = Лист { $number } из { $total }
paper-scan = Отсканируйте, чтобы открыть карту
paper-north = С
paper-stickers = Наклейки на карте
paper-stickers-what = Напишите номер на наклейке и приклейте её на карту. Потом заполните строку с этим номером: обведите фигуру и впишите квадрат, например C4.
paper-sticker = Наклейка
paper-kind = Что это?
paper-square = Квадрат
paper-words = В двух словах
paper-one = Отметьте одно.
paper-many = Отметьте сколько хотите.
paper-if = Пропустите, если это не подходит.
paper-link = Впишите номера их наклеек.
paper-version = Текст: { $version }
paper-team = Для команды:
paper-tear = Оторвите здесь и сохраните эту часть
paper-about = Эту страницу можно оторвать. Заполнять её не обязательно.

## Typing in

typing-title = Внести бумажные анкеты
typing-more = одну анкету за другой
typing-language = Язык анкеты
typing-sticker = Номер на наклейке
typing-sticker-hint = Так, как написано в анкете.
typing-square = Квадрат на карте
typing-square-hint = Буква и число, например C4. Оставьте пустым, чтобы найти место самим.
typing-code = Код в анкете
typing-code-hint = Он в конце анкеты. Оставьте пустым, если его нет.
typing-same = Тот же человек, что и в прошлой анкете
typing-about = Вопросы об этом человеке
typing-start = Начать
typing-stop = Закончить
typing-saved = Сохранено. Наклейка: { $sticker }
typing-saved-blank = Сохранено как неполное: не хватает нужного ответа. Наклейка: { $sticker }
typing-keys-are = Клавиши: 1–9 выбирают. Enter — дальше. 0 или F8: нет ответа. F9: сохранить, следующая анкета.
typing-wrong-kind = Скажите, что это.
typing-wrong-square = Такого квадрата нет. Они от A1 до { $last }.
typing-wrong-code = Это не код. Посмотрите ещё раз.
typing-wrong-taken = Этот код уже у кого-то есть. Может, анкету уже внесли?
typing-line = Наклейка { $sticker } · Квадрат { $square }
typing-keys = Клавиши
typing-none = Нет ответа (0)
typing-next = Сохранить, дальше (F9)

### Delivery: what stands below comes where a project sends to somebody what people save.

deliver-label = Отправка
deliver-waiting = Ждут отправки: { $count }
deliver-now = Отправить сейчас
deliver-copy = Отправить копию
deliver-arrived = Ваши ответы получены. Получатель: { $name }.
deliver-told = Получатель ({ $name }) знает, что вы забрали.
deliver-team = команда
deliver-offline = Нет интернета. Отправим, когда появится.
deliver-no-answer = Получатель ({ $name }) пока не отвечает. Мы пробуем дальше.
deliver-refused = Получатель ({ $name }) не может принять это так. Здесь всё в сохранности. Отправьте копию по почте.
deliver-too-large = Это слишком большое для отправки. Здесь всё в сохранности. Отправьте копию по почте.
deliver-unsealed = Этот браузер не может зашифровать ответы для команды, поэтому мы их не отправляем. Здесь они в сохранности.
deliver-forget = Этот браузер может забыть ваши ответы: отправьте их, пока не ушли.
deliver-before = Когда вы сохраните, ответ получит { $name }.
deliver-on-way = Сохранено и в пути. Получатель: { $name }.
deliver-by-hand = Мы сохранили файл. Пожалуйста, отправьте его. Получатель: { $name }.
deliver-done = Файл отправлен
deliver-later = Позже

### Sharing: what stands below is said where somebody shares the map.

share-map-why = Кто откроет эту ссылку, увидит ту же карту в том же месте. В ней нет ничего из того, что сказали люди.
share-map-code = QR-код ссылки
share-map-scan = Наведите сюда камеру телефона
share-map-link = Ссылка
share-map-copy = Скопировать ссылку
share-map-copied = Ссылка скопирована.
share-map-by-hand = Этот браузер не может её скопировать. Выделите ссылку и скопируйте сами.
share-map-send = Отправить ссылку
share-map-only-here = Эта карта есть только на этом устройстве, поэтому ссылка больше нигде не откроется. Тот, кто отвечает за карту, может разместить её в интернете.
share-map-near = Эта ссылка откроется только в той же сети, что и здесь, например в том же Wi-Fi.
share-map-offline = Здесь сейчас нет интернета. Ссылка откроется только на устройстве, где он есть.
share-map-show = Всё равно показать
