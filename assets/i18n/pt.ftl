# Common Ground: the words of the interface, in Portuguese.
# review: machine-drafted
# language: Português

## Bar

bar-label = Menu principal
find-place = Procurar um local
list = Lista
map = Mapa
read-aloud = Ler em voz alta
read-stop = Parar de ler
language = Língua
skip-to-content = Ir para as perguntas
skip-to-map = Ir para o mapa
skip-to-list = Ir para a lista
map-label = Mapa de { $place }
map-loading = A carregar o mapa das ruas… { $percent } %
zoom-in = Aproximar
zoom-out = Afastar
locate = Mostrar onde estou
locate-failed = Não conseguimos saber onde está. Mova o mapa ou procure um local pelo nome.
basemap-missing = Ainda não há aqui um mapa das ruas. Mesmo assim, pode usar a lista. Se é quem cuida desta página, crie o mapa das ruas com «common-ground basemap extract --project { $project }».
basemap-unreachable = Não foi possível carregar o mapa das ruas, porque não há ligação à internet. Ainda pode usar a lista. Tentamos de novo quando a ligação voltar.
basemap-damaged = O ficheiro do mapa das ruas está estragado. Ainda pode procurar locais pelo nome e usar a lista.
map-missing = Não foi possível abrir o mapa neste { $device ->
    [phone] telemóvel
    [computer] computador
   *[tablet] tablet
}. Ainda pode procurar locais pelo nome e usar a lista.
import-drop = Largue para trazer este ficheiro
later-missing = Não foi possível carregar uma parte desta página. Veja se há ligação à internet: continuamos a tentar.

## Home

chips-label = Mostrar no mapa
add-label = Dizer alguma coisa
undo = Desfazer
close = Fechar
deleted = Apagado.
undone = Desfeito.
draft-waiting = Tem uma resposta por acabar.
draft-resume = Continuar
draft-discard = Apagá-la

## Choosing a place

place-title = Mova o mapa até o marcador ficar sobre o local
place-nowhere = Não há nenhum local com nome aqui perto
place-here = É aqui
cancel = Cancelar

### Later: what stands below comes with the second file of code. What the first screen says has to stand above.

## Place

place-near = Perto de { $place }
place-near-from = A { $distance } { $wind } de { $place }
distance-metres = { $metres } metros
distance-km = { $km } km
wind-north = a norte
wind-north-east = a nordeste
wind-east = a leste
wind-south-east = a sudeste
wind-south = a sul
wind-south-west = a sudoeste
wind-west = a oeste
wind-north-west = a noroeste
place-outside = Esse local fica fora da zona sobre a qual perguntamos. Escolha um local dentro dela.
map-keys = As setas movem o mapa, com Shift só um pouco. Mais e menos aproximam e afastam, Home volta ao início. Enter abre o que está no meio. Tudo o que está no mapa está também na lista.
map-keys-placing = O marcador fica no meio. As setas movem o mapa por baixo, com Shift só um pouco. Mais e menos aproximam e afastam. Enter quer dizer “É aqui”. Também pode encontrar um local pelo nome.
map-here = Aqui: { $name }
map-nearest = Resposta mais próxima: { $name }, a { $distance } { $wind }
aloud-no-voice = Não há voz para esta língua neste { $device ->
    [phone] telemóvel
    [computer] computador
   *[tablet] tablet
}: { $language }. Peça a alguém que leia consigo, ou acrescente uma voz nas definições.
aloud-clips-only = Não há voz para esta língua neste { $device ->
    [phone] telemóvel
    [computer] computador
   *[tablet] tablet
}: { $language }. Ouve o que as pessoas gravaram. Peça a alguém que leia o resto consigo.
aloud-failed = Não foi possível ler em voz alta neste { $device ->
    [phone] telemóvel
    [computer] computador
   *[tablet] tablet
}. Tente outra vez, ou peça a alguém que leia consigo.

## Language and reading

comfort-title = Língua e leitura
comfort-done = Pronto
translation-title = Sobre esta tradução
translation-machine = Foi um computador que escreveu estas palavras. Ainda nenhum falante nativo as verificou.
translation-checked = Uma pessoa que fala esta língua verificou estas palavras.
language-now = Esta página está agora em { $language }.
language-missing = Não conseguimos ir buscar as palavras em { $language }, por isso nada mudou. Verifique a ligação e tente outra vez.
language-questions = As perguntas deste mapa ainda não existem em { $language }. Vai vê-las em { $other }.
language-buttons = Os botões e as dicas desta página ainda não existem em { $language }.

## How it looks

look-title = Como se vê
look-text = Tamanho das palavras
look-size = { $percent } %
look-colours = Cores
look-system = Como este dispositivo
look-light = Claro
look-contrast = Forte
look-dark = Escuro
look-easy = Fácil: menos perguntas, mais imagens
look-easy-more = Os botões ficam maiores. Pode mudar isto a qualquer momento e nada do que disse se perde.

## Without internet

offline-title = Sem internet
offline-ready = Pronto para funcionar sem ligação. Tudo o que há neste mapa está guardado aqui.
offline-preparing = Ainda não está pronto para funcionar sem ligação. Deixe esta página aberta enquanto tiver internet.
offline-none = Esta página precisa de internet para começar.
offline-update = Há uma versão mais recente. Chega quando ninguém estiver a usar esta página.
offline-renewed = Esta é agora a versão mais recente.

## Place: routes and areas

forms-label = O que quer marcar?
form-spot = Local
form-route = Percurso
form-area = Zona
form-whole = Todo o bairro
draw-route-first = Mova o mapa para onde o percurso começa
draw-area-first = Mova o mapa para um canto da zona
draw-next = Mova o mapa para o ponto seguinte
draw-ready = Mova o mapa para o ponto seguinte, ou termine
draw-picked = Mova o mapa para onde deve ficar o ponto { $number }
draw-whole = É sobre todo o bairro
draw-kept = Esta forma veio de um ficheiro. Pode ficar com ela.
draw-add = Adicionar um ponto
draw-move = Mover para aqui
draw-leave = Deixar assim
draw-remove = Tirar
draw-finish = Terminar
draw-continue = Continuar
draw-keep = Ficar com ela
draw-keys = No mapa, a tecla Enter adiciona um ponto e Backspace desfaz o último passo. Page Up e Page Down escolhem um ponto, e Delete tira-o.
draw-corners = Pontos
draw-previous = Ponto anterior
draw-following = Ponto seguinte
draw-count = { $count ->
    [0] { $count } pontos
    [one] { $count } ponto
    [many] { $count } de pontos
   *[other] { $count } pontos
}
draw-of = Ponto { $number } de { $count }
draw-said-start = Ponha um ponto em cada curva.
draw-said-added = Ponto { $number } adicionado.
draw-said-added-near = Ponto { $number } adicionado, perto de { $place }.
draw-said-moved = Ponto { $number } movido.
draw-said-moved-near = Ponto { $number } movido, perto de { $place }.
draw-said-picked = Ponto { $number } de { $count }. Mova o mapa e depois carregue em «Mover para aqui».
draw-said-left = Nenhum ponto escolhido.
draw-said-removed = Ponto { $number } tirado.
draw-said-undone = Último passo desfeito.
draw-said-mended = A linha da zona cruzava-se a si própria, por isso mudámos a ordem dos pontos. Está bem agora? Então carregue em «Terminar». Se não, carregue em «Desfazer».
draw-so-far-length = Comprimento até agora: { $size }.
draw-so-far-size = Até agora: { $size }.
draw-too-few = Uma zona precisa de pelo menos três pontos, e um percurso de dois.
draw-crossing = A linha da zona cruza-se a si própria. Mova ou tire um ponto, para que a linha dê só uma volta à zona.
size-metres = { $count ->
    [one] cerca de { $count } metro
    [many] cerca de { $count } de metros
   *[other] cerca de { $count } metros
}
size-kilometres = { $count ->
    [one] cerca de { $count } quilómetro
    [many] cerca de { $count } de quilómetros
   *[other] cerca de { $count } quilómetros
}
size-square-metres = { $count ->
    [one] cerca de { $count } metro quadrado
    [many] cerca de { $count } de metros quadrados
   *[other] cerca de { $count } metros quadrados
}
size-pitches = mais ou menos como { $count ->
    [one] um campo de futebol
    [many] { $count } de campos de futebol
   *[other] { $count } campos de futebol
}
size-square-kilometres = { $count ->
    [one] cerca de { $count } quilómetro quadrado
    [many] cerca de { $count } de quilómetros quadrados
   *[other] cerca de { $count } quilómetros quadrados
}
shape-route = Um percurso com { $size }
shape-area = Uma zona, { $size }
shape-whole = Todo o bairro

find-title = Procurar um local
find-label = Nome da rua ou do local
find-hint = Comece a escrever e depois escolha na lista.
find-hint-postcodes = Comece a escrever um nome ou um código postal e depois escolha na lista.
find-where = { $kind }, a { $distance } { $wind }
find-none = Não há aqui nada com esse nome. Tente uma parte do nome, ou outra rua aqui perto.
find-count = { $count ->
    [one] { $count } local encontrado
    [many] { $count } de locais encontrados
   *[other] { $count } locais encontrados
}
find-off = Não foi possível carregar a lista de ruas e locais. Ainda pode mover o mapa.
placekind-street = rua
placekind-square = praça
placekind-park = parque
placekind-water = água
placekind-station = estação
placekind-school = escola
placekind-health = saúde
placekind-worship = local de culto
placekind-culture = cultura
placekind-shop = loja
placekind-community = local de convívio
placekind-locality = zona
placekind-postcode = código postal
placekind-other = local

## Questions

step = { $number } de { $total }
back = Voltar
continue = Continuar
skip = Saltar
not-sure = Não sei
decline = Prefiro não dizer
yes = Sim
no = Não
choices-most = Escolha até { $max }.
choices-full = Já escolheu { $max }. Tire uma resposta para escolher outra.
date-day = Dia
date-month = Mês
date-year = Ano
characters = { $count } de { $max }
characters-over = { $over } a mais
scale-step = { $step }: { $words }

## Personal details

flags-none = Não vemos dados pessoais
flag-phone = «{ $text }» parece um número de telefone. Pode tirá-lo.
flag-email = «{ $text }» parece um endereço de e-mail. Pode tirá-lo.
flag-postcode = «{ $text }» parece um código postal completo. Pode deixar a primeira metade e tirar o resto.
flag-address = «{ $text }» parece a morada de alguém. Pode tirar o número.
flag-nhs-number = «{ $text }» parece um número do NHS. Pode tirá-lo.
flag-take-out = Tirar
flag-take-out-of = Tirar «{ $text }»

## Photo

photo-add = Adicionar uma foto
photo-take = Tirar uma foto
photo-choose = Escolher uma foto
photo-no-faces = sem caras, por favor
photo-busy = A preparar a sua foto…
photo-yours = A sua foto
photo = Foto
photo-kept = A sua foto está guardada neste { $device ->
    [phone] telemóvel
    [computer] computador
   *[tablet] tablet
}.
photo-another = Tirar outra
photo-choose-another = Escolher outra
photo-remove = Apagar
photo-remove-name = Apagar a sua foto
photo-removed = A sua foto foi apagada.
photo-elsewhere = Esta foto não está neste { $device ->
    [phone] telemóvel
    [computer] computador
   *[tablet] tablet
}.

## Voice note

voice-add = Dizer em voz alta
voice-seconds = até { $seconds } segundos
voice-asking = Permita o uso do microfone, por favor.
voice-recording = A gravar
voice-stop = Parar
voice-left = { $seconds ->
    [one] Falta { $seconds } segundo
    [many] Faltam { $seconds } de segundos
   *[other] Faltam { $seconds } segundos
}
voice-warning = Faltam 10 segundos
voice-heard = Estamos a ouvir.
voice-quiet = Ainda não ouvimos nada. Fale mais alto ou chegue mais perto.
voice-busy = A guardar a sua gravação…
voice-yours = A sua gravação
voice = Gravação
voice-kept = A sua gravação está guardada neste { $device ->
    [phone] telemóvel
    [computer] computador
   *[tablet] tablet
}. Pode ouvi-la.
voice-again = Gravar de novo
voice-remove = Apagar
voice-remove-name = Apagar a sua gravação
voice-removed = A sua gravação foi apagada.
voice-elsewhere = Esta gravação não está neste { $device ->
    [phone] telemóvel
    [computer] computador
   *[tablet] tablet
}.

## When a photo or a voice note can’t be had

media-wrong-not-a-picture = Não conseguimos abrir este ficheiro como foto. Escolha outro, por favor.
media-wrong-too-large = Esta foto é grande demais para a abrirmos. Escolha uma mais pequena, por favor.
media-wrong-no-memory = Não há espaço suficiente para preparar esta foto. Feche outras aplicações ou separadores e tente de novo.
media-wrong-refused = Não temos autorização para usar o microfone. Pode dá-la nas definições do navegador, ou escrever a sua resposta.
media-wrong-no-microphone = Não encontramos aqui nenhum microfone. Pode escrever a sua resposta.
media-wrong-in-use = Outra coisa está a usar o microfone. Feche outras aplicações ou chamadas e tente de novo.
media-wrong-not-supported = Este navegador não consegue gravar a sua voz. Pode escrever a sua resposta.
media-wrong-nothing = Não ouvimos nada. Tente de novo, por favor.
media-wrong-full = Este { $device ->
    [phone] telemóvel
    [computer] computador
   *[tablet] tablet
} está cheio, por isso não conseguimos guardar. Ainda pode responder por palavras.
media-wrong-failed = Não resultou. Tente de novo, ou continue sem isto.

## Private place

private-place = É um local privado (a casa de alguém)
private-hint = Movemos um pouco o marcador antes de o guardar, para que ninguém veja onde fica ao certo. Não guardamos o local verdadeiro.
private-moved = Movido um pouco, para ficar privado

## Your code

code-title = O seu código
code-keep = Guarde este código: pode precisar dele para mudar ou apagar as suas respostas.
code-once = Depois de terminar, não o podemos mostrar outra vez. Escreva-o num papel, tire-lhe uma foto ou imprima-o.
code-print = Imprimir
code-read = O seu código, parte por parte
code-enter = Qual é o seu código?
code-enter-hint = Tem quatro palavras e quatro algarismos, como MAPLE-RIVER-4729-LEMON-TABLE. Pode usar letras grandes ou pequenas.
code-wrong-empty = Escreva aqui o seu código.
code-wrong-parts = Um código são duas palavras, quatro algarismos e mais duas palavras. Veja se não falta nada nem está nada repetido.
code-wrong-word = Não conhecemos a palavra número { $number }. Veja como está escrita.
code-wrong-digits = Depois das duas primeiras palavras vêm quatro algarismos. Veja se estão certos.
code-wrong-check = Há alguma coisa errada neste código. Veja cada palavra e cada algarismo, e a sua ordem.

## Taking part

age-title = Tem { $age } anos ou mais?
age-why = Perguntamos porque as regras são diferentes para pessoas mais novas.
young-title = Obrigado por querer participar
young-text = É preciso ter { $age } anos ou mais para pôr coisas neste mapa.
young-look = Ainda pode ver o que outras pessoas disseram.
young-map = Ir para o mapa
guardian-title = Pergunte ao pai, à mãe ou ao responsável
guardian-text = Primeiro, o pai, a mãe ou outro responsável tem de dizer que sim. A equipa deu-lhe um número de referência.
guardian-label = Qual é o número de referência?
guardian-hint = Letras e números dados pela equipa. Por favor, não escreva nenhum nome.
guardian-needed = Escreva o número de referência que o seu pai, a sua mãe ou o seu responsável recebeu. Se não o tem, pergunte à equipa.
consent-title = Antes de começar
consent-template = Este texto é só um modelo. A equipa tem de o trocar antes de alguém participar.
consent-controllers = Quem é responsável pelas suas respostas
consent-until = Pode pedir que as suas respostas sejam apagadas até esta data: { $day }.
consent-choices = Com que é que concorda?
optional-mark = (a escolha é sua)
consent-needed = Marque esta caixa se quer participar. Precisamos do seu sim antes de poder adicionar alguma coisa.
consent-go = Começar

## About you

about-you = Algumas perguntas sobre si
optional = opcional
about-thanks = Obrigado por nos dizer
about-thanks-text = Isto fica separado do que põe no mapa.
about-change = Mudar o que disse sobre mim

## Deleting by code

withdraw-have = Tenho um código
withdraw-title = Apagar as suas respostas
withdraw-text = Se participou aqui, recebeu um código. Com ele podemos apagar as suas respostas.
withdraw-unknown = Não há respostas deste código neste { $device ->
    [phone] telemóvel
    [computer] computador
   *[tablet] tablet
}. Se participou noutro aparelho, pergunte à equipa.
withdraw-sure = { $count ->
    [0] Conhecemos este código, mas não há nada dele no mapa
    [one] Apagar a sua resposta?
    [many] Apagar as suas { $count } de respostas?
   *[other] Apagar as suas { $count } respostas?
}
withdraw-dots = Também vamos tirar os seus autocolantes.
withdraw-what = Também vamos apagar aquilo com que concordou e o que nos disse sobre si. Isto não se pode desfazer.
withdraw-copies = As cópias entregues antes não são apagadas assim. Pergunte por elas à equipa.
withdraw-delete = Apagar tudo
withdraw-keep = Manter
withdraw-gone = As suas respostas foram apagadas

## Check your answers

check-title = Veja as suas respostas
check-place = Local
check-kind = Vai adicionar
check-skipped = Sem resposta
check-declined = Prefiro não dizer
check-moved = no mapa
change = Mudar
change-what = Mudar: { $what }
save = Guardar
saving = A guardar…

## Done

done-title = Obrigado. Já está no mapa.
done-title-whole = Obrigado. Já está na lista.
done-saved = Guardado em segurança neste { $device ->
    [phone] telemóvel
    [computer] computador
   *[tablet] tablet
}. Nada foi enviado para lado nenhum.
done-title-changed = Obrigado. A sua mudança está guardada.
add-another = Adicionar mais
next-person = Já acabei: próxima pessoa

## Card

card-unnamed = Sem nome
card-near = Perto de { $place }
card-delete = Apagar
link-about = Sobre
link-responds = Ajudaria com
link-barriers-here = O que atrapalha aqui
link-ideas-here = Ideias para isto
link-no-place = Não é sobre nenhum local daqui
link-count = { $count ->
    [one] { $count } para escolher, os mais próximos primeiro
    [many] { $count } para escolher, os mais próximos primeiro
   *[other] { $count } para escolher, os mais próximos primeiro
}
link-none = Não encontrámos nada. Tente outra palavra.
link-nothing-there = Ainda não há nada no mapa que possa escolher. Siga em frente.
link-gone = { $name } (já não está neste mapa)
cluster-title = { $count ->
    [one] { $count } coisa aqui
    [many] { $count } de coisas aqui
   *[other] { $count } coisas aqui
}

## Dots

dots-title = Ponha os seus autocolantes no que mais importa
dots-how = { $dots ->
    [one] Tem { $dots } autocolante. Pode mudá-lo de sítio até acabar.
    [many] Tem { $dots } de autocolantes. Ponha cada um numa coisa diferente, ou vários na mesma. Pode mudá-los de sítio até acabar.
   *[other] Tem { $dots } autocolantes. Ponha cada um numa coisa diferente, ou vários na mesma. Pode mudá-los de sítio até acabar.
}
dots-left = { $count ->
    [0] Já pôs todos os seus autocolantes.
    [one] Resta-lhe { $count } autocolante.
    [many] Restam-lhe { $count } de autocolantes.
   *[other] Restam-lhe { $count } autocolantes.
}
dots-put = Pôr autocolante aqui
dots-put-on = Pôr autocolante aqui: { $name }
dots-take = Tirar um
dots-take-from = Tirar um: { $name }
dots-here = { $count ->
    [one] { $count } autocolante seu
    [many] { $count } de autocolantes seus
   *[other] { $count } autocolantes seus
}
dots-yours = Os seus autocolantes
dots-said-put = O seu autocolante está em «{ $name }».
dots-said-taken = Tirou um autocolante de «{ $name }».
dots-full = { $dots ->
    [one] Já usou o seu autocolante. Primeiro tire-o.
    [many] Já usou os seus { $dots } de autocolantes. Primeiro tire um.
   *[other] Já usou os seus { $dots } autocolantes. Primeiro tire um.
}
dots-failed = Não foi possível guardar, por isso nada mudou. Tente de novo.
dots-none = Ainda não há nada onde pôr um autocolante.
dots-sort-nearest = Mais perto primeiro
dots-all-hint = Quando tiver posto todos os seus autocolantes, pode ver os de toda a gente.
dots-all = Ver os autocolantes de todos
dots-all-shown = A lista mostra agora os autocolantes de toda a gente.
dots-all-failed = Não foi possível carregar os autocolantes de toda a gente. Tente de novo.
dots-tally = { $dots ->
    [0] Ninguém pôs autocolantes
    [one] { $dots } autocolante
    [many] { $dots } de autocolantes
   *[other] { $dots } autocolantes
}{ $people ->
    [0] {""}
    [one] , de { $people } pessoa
    [many] , de { $people } de pessoas
   *[other] , de { $people } pessoas
}

## List

list-title = O que as pessoas disseram
list-empty = Ainda não há nada aqui.
list-none = Não encontrámos nada. Tire um filtro para ver mais.
list-filter = Procurar uma palavra
list-category = Tipo
list-all-categories = Todos
list-sort = Ordenar por
sort-newest = Mais recentes primeiro
sort-near = Mais perto do meio primeiro
sort-oldest = Mais antigos primeiro
sort-name = Nome
sort-importance = Mais importantes primeiro
list-count = { $count ->
    [0] { $count } respostas
    [one] { $count } resposta
    [many] { $count } de respostas
   *[other] { $count } respostas
}
list-more = Mostrar mais

## Files

files-title = Guardar uma cópia ou trazer um ficheiro
export = Guardar cópia
share = Partilhar cópia
share-map = Partilhar este mapa
exported = { $count ->
    [one] { $count } resposta guardada
    [many] { $count } de respostas guardadas
   *[other] { $count } respostas guardadas
} em { $file }. Procure o ficheiro nas suas transferências.
export-empty = Ainda não há nada para guardar.
import = Trazer um ficheiro
import-reading = A ler { $file }… { $percent } %
import-saving = A guardar…
import-cancel = Parar
import-stopped = Parado. Nada mudou.
import-done = { $file }: { $added } novas, { $updated } atualizadas, { $same } que já cá estavam, { $left_out } deixadas de fora.
import-withdrawn = Deixadas de fora porque quem as deu pediu para as apagar: { $count }.
import-failed = Não foi possível ler { $file }. Nada mudou. Tente escolhê-lo outra vez.
import-problems = O que notámos
import-more = … e mais { $count }
import-feature = Local { $number }
import-foreign-title = Este ficheiro vem de outro programa
import-foreign-hint = O que são os locais que ele tem?
import-foreign-name = Em que coluna está o nome?
import-foreign-none = Nenhuma
import-start = Trazer

## Session

sitting = Sessão
sitting-line = Sessão: { $site }, { $date }
sitting-next = Outra pessoa
next-title = Esta resposta não está acabada
next-kept = Guardamos o que disse até agora. O ecrã é limpo para a próxima pessoa.
next-lost = Será apagada, e o ecrã é limpo para a próxima pessoa.
next-back = Voltar e acabar
idle-title = Ainda está aí?
idle-why = Toque no ecrã para continuar. Se ninguém tocar, limpamo-lo para a próxima pessoa.
idle-left = Segundos que faltam: { $seconds }
idle-stay = Ainda estou aqui
clock-ask = O relógio aqui pode estar errado. Diz { $time }. Está certo?
clock-yes = Está certo
clock-no = Está errado
clock-wrong = O relógio aqui está errado: diz { $time }. Pode continuar. Anotamos que as horas podem estar erradas. Acerte o relógio nas definições.

## Facilitator

facilitator = Para quem conduz
facilitator-lock = Bloquear e voltar ao mapa
sitting-none = Nenhuma sessão foi iniciada.
sitting-start-title = Iniciar uma sessão
sitting-start = Iniciar a sessão
sitting-site = Local
sitting-date = Data
sitting-stage = Para que serve?
sitting-facilitator = Código de quem conduz
sitting-facilitator-hint = Um código combinado pela equipa. Nenhum nome.
sitting-device = Nome deste dispositivo
sitting-device-hint = Por exemplo A, B ou C, se usar vários.
sitting-languages = Línguas oferecidas
sitting-languages-hint = Não marque nenhuma para oferecer todas.
sitting-assisted = Alguém ajuda as pessoas a pôr as respostas
sitting-idle = Perguntar «Ainda está aí?» depois de
sitting-minutes = { $count } min
stage-none = Não indicado
stage-profiling = Conhecer a zona
stage-informal-survey = Inquérito informal
stage-world-cafe = World café
stage-action-workshop = Oficina de ação
stage-feedback = Devolução de resultados
stage-drop-in = Porta aberta
stage-online = Online
sitting-end = Terminar a sessão
sitting-end-sure = Terminar esta sessão agora?
sitting-end-yes = Terminar
sitting-end-no = Continuar
figure-sitting = Respostas nesta sessão
figure-people = Pessoas: { $count }
figure-tablet = Respostas neste dispositivo
desk-during = Durante a sessão
desk-mend = Mudar ou apagar respostas
desk-mend-more = bloqueie quando acabar
desk-code = Tirar respostas com um código
desk-tablet = Este dispositivo
desk-clock = O relógio diz { $time }.
desk-awake = Durante uma sessão o ecrã fica ligado sozinho.
desk-asleep = Este navegador não consegue manter o ecrã ligado. Faça isso nas definições do dispositivo.
desk-pin = O PIN foi escolhido em { $date }.
desk-kiosk = Antes de passar o dispositivo, bloqueie-o nesta página: com o Acesso Guiado num iPad, com a fixação de ecrã no Android.
pin-choose = Escolha um PIN
pin-deters = Um PIN afasta dedos curiosos. Não protege as respostas: quem percebe de computadores consegue contorná-lo. Não perca o dispositivo de vista.
pin-new = PIN novo, pelo menos 4 dígitos
pin-again = O mesmo PIN outra vez
pin-set = Definir o PIN
pin-enter = Qual é o PIN?
pin = PIN
pin-open = Abrir
pin-length = Um PIN tem de 4 a 32 dígitos ou letras.
pin-differ = Os dois não são iguais. Escreva o PIN outra vez, duas vezes.
pin-wrong = Esse não é o PIN. Tente outra vez.
pin-wait = Esse não é o PIN. Espere um pouco e tente outra vez. Segundos que faltam: { $seconds }
pin-forgotten = Esqueci-me do PIN
pin-forgotten-text = Nada se perde. Deixe esta página aberta 10 minutos e poderá escolher um PIN novo.
pin-renew = Esperar por um PIN novo
pin-renewing = Pode escolher um PIN novo daqui a { $time }. Deixe esta página aberta.
pin-insecure = Esta página não veio por https, por isso o navegador não pode guardar um PIN. Esta parte está aberta: não perca o dispositivo de vista.

## When something goes wrong

trouble-title = Há um problema
retry = Tentar de novo
download-answers = Descarregar as minhas respostas
forget-download = Este navegador pode esquecer as suas respostas. Descarregue-as antes de sair.
store-quota = Este { $device ->
    [phone] telemóvel
    [computer] computador
   *[tablet] tablet
} está cheio, por isso não foi possível guardar a sua resposta. A sua resposta ainda está neste ecrã. Descarregue-a agora, ou arranje espaço e tente de novo.
store-blocked = O Common Ground está aberto noutro separador, numa versão mais antiga. Feche os outros separadores e tente de novo.
store-unavailable = Este navegador não nos deixa guardar nada (talvez seja uma janela privada, ou os dados dos sites estejam desligados). Ainda pode responder, mas as respostas só ficam até fechar esta página. Descarregue-as antes de sair.
store-newer = Foi usada aqui uma versão mais nova do Common Ground. Volte a carregar esta página para a ter. Nada mudou.
store-conflict = Isto foi mudado noutro separador enquanto estava aqui. A sua resposta ainda está neste ecrã.
store-conflict-gone = Isto foi apagado noutro separador enquanto estava aqui. A sua resposta ainda está neste ecrã.
store-withdrawn = Isto foi apagado com um código. Não pode ser recuperado.
store-conflict-mine = Guardar a minha
store-conflict-theirs = Manter a outra
store-failed = Não foi possível guardar a sua resposta. Ainda está neste ecrã. Tente de novo, ou descarregue-a.
store-unreadable = { $count ->
    [one] Não é possível ler { $count } resposta guardada. Deixámo-la como estava
    [many] Não é possível ler { $count } de respostas guardadas. Deixámo-las como estavam
   *[other] Não é possível ler { $count } respostas guardadas. Deixámo-las como estavam
}.
project-title = Este mapa não está bem preparado
project-hint = Mostre esta página a quem cuida dela, por favor. O que está errado em { $file }:
project-other-origin = A ligação pede um projeto de outro site. Para sua segurança, não o abrimos.
project-not-found = Não há aqui nenhum projeto chamado { $file }.

## The file as a whole

problem-not-json = Este ficheiro está estragado ou não é do tipo certo. Veja se é o que quer, ou vá buscá-lo outra vez. { $detail }
problem-not-geojson = Este ficheiro não tem dados de mapa que consigamos ler. Escolha um ficheiro GeoJSON.
problem-truncated = O ficheiro acaba a meio. Lemos o que lá está. Vá buscar o ficheiro outra vez para ter o resto.
problem-newer-format = Este ficheiro foi feito com uma versão mais nova do Common Ground. Nada mudou. Passe a usar a versão mais recente e tente de novo.
problem-trailing-text = Há mais texto depois do fim do ficheiro. Deixámo-lo de fora.
problem-byte-order-mark = O ficheiro começa com um sinal de que não precisa. Deixámo-lo de fora.
problem-other-crs = Os locais deste ficheiro usam outra forma de contar ({ $detail }). Guarde-o de novo com longitude e latitude (WGS 84).
problem-checksum-differs = O ficheiro foi mudado depois de guardado, ou falta-lhe uma parte. Veja se é o ficheiro certo.
problem-not-utf8 = Não é possível ler as letras deste ficheiro. Guarde-o de novo como UTF-8.
problem-no-features = Não há nada neste ficheiro para adicionar.

## One entry of a file

problem-feature-not-json = Esta entrada está estragada, por isso deixámo-la de fora. Corrija-a no ficheiro e depois abra-o de novo.
problem-not-a-feature = Isto não é um local num mapa, por isso deixámo-lo de fora.
problem-lone-surrogate = Uma letra estava estragada. Pusemos � no lugar dela.
problem-too-deep = Esta entrada tem demasiadas partes umas dentro das outras, por isso deixámo-la de fora.
problem-too-large = Esta entrada é grande demais, por isso deixámo-la de fora.
problem-duplicate-key = «{ $detail }» está duas vezes. Ficámos com o último valor.
problem-duplicate-id = Esta entrada está mais do que uma vez. Ficámos com a mais recente.
problem-derived-id = Esta entrada não tinha um número próprio. Demos-lhe um, para que abrir o ficheiro duas vezes não adicione nada.
problem-out-of-range = Este local não fica na Terra, por isso deixámo-lo de fora. Veja a longitude e a latitude. { $detail }
problem-swapped = A longitude e a latitude parecem trocadas, por isso deixámos esta entrada de fora. Troque-as no ficheiro. { $detail }
problem-third-dimension = A altura deste local não faz falta. Deixámo-la de fora.
problem-ring-closed = O contorno desta zona estava aberto. Fechámo-lo.
problem-ring-turned = O contorno desta zona ia no sentido errado. Virámo-lo.
problem-self-crossing = A linha desta zona cruza-se a si própria. Deixámo-la como está.
problem-too-few-positions = Há pontos a menos para uma linha ou uma zona, por isso deixámos esta entrada de fora.
problem-geometry-collection = Esta entrada mistura pontos, linhas e zonas, por isso deixámo-la de fora. Guarde cada um como uma entrada à parte.
problem-bad-geometry = Não sabemos onde isto fica, por isso deixámo-lo de fora. Veja o local no ficheiro. { $detail }
problem-wrong-type = Esta resposta não é do tipo que esperávamos, por isso não pode ser usada. { $detail }
problem-not-allowed = Esta resposta não é uma das opções, por isso não pode ser usada. { $detail }
problem-nested-property = Esta resposta era feita de várias partes. Ficámos com ela como texto.
problem-control-characters = Tirámos sinais que não se veem.
problem-missing = Falta uma coisa de que cada entrada precisa, por isso deixámos esta de fora. { $detail }
problem-bad-time = Não conseguimos ler esta data e hora, por isso deixámo-las de fora. { $detail }
problem-too-long = Este texto é comprido demais. Encurte-o: até { $detail } letras, espaços e sinais.

## Answers

problem-required = Precisamos aqui de uma resposta antes de guardar. Responda a esta pergunta, por favor.
problem-too-many = Escolheu demasiadas respostas. Escolha até { $detail }.
problem-bad-number = Este número não serve aqui. Veja se está certo e escreva-o com algarismos, como 12.
problem-bad-date = Esta data não serve aqui. Veja se está certa: pode estar no futuro, ou pode faltar uma parte.
problem-wrong-shape = Isto não se pode mostrar assim no mapa. Mostre-nos o local outra vez, por favor.
problem-outside-area = Isto, ou uma parte, fica fora da zona deste mapa. Só se podem guardar locais dentro dela.
problem-on-one-line = Todos os pontos estão numa só linha. Uma zona precisa de um ponto ao lado.
problem-too-many-positions = Isto tem pontos a mais. Use { $detail } ou menos.
problem-same-position = Já há um ponto aqui. Mova o mapa para o seguinte.

## Project files

problem-unknown-key = «{ $detail }» não quer dizer nada aqui. Veja como está escrito, ou tire-o.
problem-repeated-id = «{ $detail }» é usado duas vezes. Dê a cada um o seu próprio nome.
problem-unknown-id = Nada aqui se chama «{ $detail }». Veja como está escrito e se vem antes desta linha.
problem-bad-id = «{ $detail }» não pode ser um nome aqui. Use só a–z, 0–9, _ e -, ou escolha outra palavra, se for uma que o Common Ground guarda para si.
problem-unknown-question-type = Não conhecemos perguntas do tipo «{ $detail }». Use category, short_text, long_text, choice, choices, scale, number, yes_no, date, photo, voice ou link.
problem-unknown-condition = Não conhecemos uma condição feita de { $detail }. Use all, any ou not; ou question com is, has, at_least, at_most ou answered.
problem-project-missing = Falta aqui alguma coisa. Preencha. O que deve estar aqui: { $detail }.
problem-project-wrong-type = Não é isto que deve estar aqui. O que deve estar aqui: { $detail }.
problem-project-not-allowed = { $detail } não pode ser usado aqui. Veja isso e escolha outra coisa.
problem-words-missing = Faltam as palavras na língua «{ $detail }». Adicione-as.
problem-assumed = Faltava aqui algo necessário. Pusemos o valor mais provável. Veja se está certo.
problem-big-number = Um número é grande demais para ser guardado ao certo. Ficou guardado como texto.
problem-bad-utf8 = Algumas letras não puderam ser lidas e foram trocadas. Veja o texto.

## Nothing lost

restored = Havia respostas guardadas que tinham desaparecido ou estavam danificadas. Repusemos o que estava aqui em { $when }. Respostas: { $count }
restored-page = As respostas guardadas foram apagadas por outra coisa. Esta página ainda as tinha, e estão guardadas de novo. Respostas: { $count }
keep-title = Entregar
keep-open = Ainda por exportar
keep-since = pessoas: { $people }, desde { $when }
keep-all = Está tudo exportado.
keep-open-line = Ainda por exportar: { $count }
keep-export = Exportar para a equipa
keep-export-more = respostas, fotos e pessoas num ficheiro
keep-making = A preparar o ficheiro…
keep-where = O ficheiro está onde deve estar?
keep-where-more = Ponha o ficheiro onde a sua equipa o guarda: uma pen USB, uma pasta partilhada, outra aplicação. Veja se está lá. Só então conta como exportado.
keep-file = Ficheiro
keep-contents = Contém
keep-in-it = Respostas: { $places }. Pessoas: { $people }. Fotos e notas de voz: { $media }.
keep-size = Tamanho
keep-checksum = Soma de verificação (SHA-256)
keep-again = Guardar outra vez
keep-read = Ler de novo e comparar
keep-confirm = Sim, está onde deve estar
keep-later = Agora não
keep-same = É o mesmo ficheiro, byte a byte.
keep-not-read = Não foi possível ler o ficheiro. Tente escolhê-lo outra vez.
keep-cut-off = Falta uma parte do ficheiro: há { $size } de { $whole }. Guarde-o outra vez.
keep-another = É outro ficheiro, ou está danificado. Escolha o ficheiro com o nome acima, ou guarde-o outra vez.
keep-differs = Não é o mesmo ficheiro. Respostas em falta ou diferentes: { $count }. Guarde-o outra vez.
keep-differs-else = Não é o mesmo ficheiro. As respostas são as mesmas, mas outra coisa é diferente. Guarde-o outra vez.
keep-sure = Exportado. Pode limpar este dispositivo se nada de novo foi acrescentado.
keep-not-yet = Há algo neste dispositivo ainda por exportar. Exporte primeiro.
keep-unreadable = Algo guardado aqui não pode ser lido, por isso não está em nenhuma exportação. Pergunte à sua equipa antes de limpar este dispositivo.
keep-too-large = O ficheiro seria grande demais para este navegador. Retire fotos já exportadas e tente outra vez.
keep-check = Verificar agora
book-title = Exportações e limpezas anteriores
book-made = { $when }: { $file } ({ $count }) foi feito. Ninguém o verificou ainda.
book-sure = { $when }: { $file } ({ $count }) foi feito e está onde deve estar.
book-read = { $when }: { $file } ({ $count }) foi feito, lido de novo, e é o mesmo.
book-wiped = { $when }: o dispositivo foi limpo ({ $count }). Estava tudo em { $file }.
book-copy = Última cópia de segurança neste dispositivo: { $when }
book-no-copy = Não foi possível escrever a cópia de segurança neste dispositivo. Exporte mais vezes.
space = Espaço
space-of = usados de { $size }
space-full = { $percent } % do espaço deste dispositivo está usado. Arranje espaço antes que fique cheio.
space-photos = Retirar as fotos já exportadas ({ $count })
space-export = Exporte primeiro. Depois pode retirar aqui as fotos já exportadas.
wipe = Limpar este dispositivo
wipe-when = só depois de confirmar uma exportação
wipe-sure = Retirar tudo deste dispositivo? Respostas: { $count }
wipe-what = Isto retira deste dispositivo todas as respostas, fotos, pessoas e cópias de segurança. Ficam as sessões, o PIN e a lista de exportações. Não se pode desfazer.
wipe-type = Escreva a palavra «{ $word }»
wipe-word = limpar
wipe-wrong-word = Não é essa a palavra. Escreva «{ $word }».
wipe-now = Limpar agora
wipe-done = Tudo foi retirado deste dispositivo.
projector-hint = O mapa abre-se noutra janela. Leve essa janela para o ecrã grande. Não mostra nomes, palavras nem fotos, nem lugares privados.
projector-open = Mostrar no ecrã grande
projector-more = Escolher o que mais mostrar
projector-not-agreed = Esta pessoa não aceitou partilhar isto.
projector-place = Mostrar o lugar
projector-words = Mostrar as palavras
projector-full = Ecrã inteiro

### Facilitator: what stands below comes when a facilitator opens their area, and is printed. Nothing else says it.

## Another tablet nearby

passing-title = Outro tablet por perto
passing-what = Isto envia tudo o que está neste tablet para outro. Aqui não se apaga nada. Os dois têm de estar no mesmo wi-fi ou ponto de acesso. Não precisam de internet.
passing-send = Enviar para outro tablet
passing-receive = Receber de outro tablet
passing-file-out = Enviar como ficheiro
passing-file-out-more = AirDrop, Quick Share, USB
passing-file-in = Abrir um ficheiro de outro tablet
passing-preparing = Um momento…
passing-show-first = Mostre este código ao outro tablet
passing-show-first-how = No outro tablet, abra esta página e carregue em “Receber de outro tablet”. Aponte a câmara dele para este código.
passing-next = Já mostra um código: ler
passing-show-second = Agora mostre este código ao primeiro tablet
passing-show-second-how = Deixe esta página aberta. Continua sozinha quando o primeiro tablet tiver lido o código.
passing-code = Código para o outro tablet
passing-no-camera = Sem câmara? Use o código como texto
passing-copy = Copiar
passing-copied = Copiado.
passing-read = Aponte a câmara para o código do outro tablet
passing-camera = O que a câmara vê
passing-turn = Usar a outra câmara
passing-camera-refused = Não podemos usar a câmara. Pode permiti-la nas definições do navegador, ou escrever o código em baixo.
passing-camera-none = Não encontrámos uma câmara que possamos usar. Escreva ou cole o código em baixo.
passing-type = Ou escreva ou cole aqui o código
passing-use = Usar este código
passing-wrong-not-ours = Isso não é um código do Common Ground.
passing-wrong-mistyped = Falta alguma coisa neste código, ou há algo errado. Veja-o bem, ou leia-o outra vez.
passing-wrong-newer = O outro tablet tem uma versão mais nova do Common Ground. Atualize primeiro este.
passing-wrong-project = O outro tablet está noutro projeto: { $project }.
passing-wrong-turn = Esse é o código errado. Um tablet tem de enviar e o outro receber.
passing-wrong-other = Esse código é de uma tentativa anterior. Comece de novo nos dois tablets.
passing-meeting = À procura do outro tablet…
passing-sending = A enviar: { $percent } %
passing-receiving = A receber: { $percent } %
passing-storing = A verificar e a guardar…
passing-broken = A ligação caiu. Guardámos o que chegou: { $percent } %. Para continuar, mostre e leia códigos novos.
passing-unmet = Os tablets não se encontraram. Estão os dois no mesmo wi-fi ou ponto de acesso?
passing-again-send = Mostrar um código novo
passing-again-receive = Ler um código novo
passing-done-sent = O outro tablet tem tudo
passing-done-received = Está aqui tudo do outro tablet
passing-summary = { $new } novas, { $updated } atualizadas, { $same } já cá estavam, { $conflicts } em conflito.
passing-summary-more = Pessoas: { $people }. Fotos e notas de voz: { $media }.
passing-withdrawn = Deixadas de fora porque quem as deu pediu para as apagar: { $count }.
passing-removed = Apagadas porque isso foi pedido no outro tablet: { $count }.
passing-unreadable = Não se conseguiram ler: { $count }.
passing-conflicts = Mudadas nos dois tablets: ficámos com a mais recente
passing-conflicts-save = Guardar as outras versões
passing-failed-newer = O tablet que envia tem uma versão mais nova do Common Ground. Atualize primeiro o outro.
passing-failed-project = Os tablets estão em projetos diferentes. Isto veio de { $project }. Nada mudou.
passing-failed-room = { $size } é demais para o tablet que recebe. Nada mudou.
passing-failed-damaged = O que chegou não é o que foi enviado. Nada mudou. Tente outra vez.
passing-failed-stopped = Foi parado no outro tablet.
passing-failed-kept = O tablet que recebe não conseguiu guardar tudo. Tente outra vez. Nada é guardado duas vezes.
passing-failed-network = Este tablet não está em nenhuma rede, ou o navegador não consegue fazer isto. Envie antes um ficheiro.
passing-failed-fetch = Não conseguimos carregar o que é preciso. Tente outra vez quando este tablet tiver internet.
passing-again = Começar de novo

## Packages

public-export = Exportar para toda a gente
public-export-more = só o público, de quem deu autorização
public-made = O ficheiro para toda a gente está guardado
public-made-more = Tem só o que pode ser público. Não tem dados de ninguém. Não conta como exportado. Use também «Exportar para a equipa».
public-none = Ainda não há nada para toda a gente
public-none-more = Nenhuma resposta daqui pode ser pública, ou ninguém aceitou partilhar as suas. Não se fez nenhum ficheiro.
sealed-note = O ficheiro está cifrado. Só a equipa de investigação o pode abrir.
sealed-failed = Não conseguimos cifrar o ficheiro, por isso nada foi guardado. Tente outra vez ou avise a sua equipa.
sealed-differs = Não é o mesmo ficheiro. Está cifrado, por isso não podemos dizer o que é diferente. Guarde-o outra vez.

## Merging files

merge-title = Juntar ficheiros
merge-what = Junta neste tablet os ficheiros de outros. Pode escolher muitos de uma vez. Pode desfazer.
merge-pick = Escolher ficheiros
merge-reading = A ler o ficheiro { $number } de { $count }…
merge-unfit = Não podemos usar estes ficheiros
merge-unfit-more = Ainda nada foi junto.
merge-go-on = Juntar os outros ({ $count })
merge-not-read = Não se conseguiu ler. Escolha-o outra vez.
merge-unknown = Não conhecemos este tipo de ficheiro. Escolha um ficheiro exportado de um tablet.
merge-sealed = Está cifrado. Só a equipa de investigação o pode abrir.
merge-public = Foi feito para toda a gente, por isso falta-lhe muito. Escolha o ficheiro para a equipa de investigação.
merge-damaged = Está danificado, ou outro programa voltou a empacotá-lo. Copie-o outra vez de onde veio.
merge-cut-off = Falta-lhe uma parte. Copie-o outra vez de onde veio.
merge-newer = Foi feito por uma versão mais nova do Common Ground. Atualize primeiro este tablet.
merge-project = É de outro projeto: { $project }.
merge-foreign = Foi feito por outro programa. Traga-o a partir da página «Lista».
merge-done = Ficheiros juntos: { $count }
merge-new = Novas
merge-updated = Atualizadas
merge-same = Já cá estavam
merge-conflicts = Em conflito
merge-older = Mais antigas, deixadas de fora
merge-withdrawn = Deixadas de fora porque as pessoas as retiraram
merge-removed = Apagadas aqui porque as pessoas as retiraram
merge-unreadable = Não se conseguiram ler
merge-people = Pessoas, novas ou atualizadas
merge-sessions = Sessões, novas ou atualizadas
merge-media = Fotografias e notas de voz, novas
merge-conflicts-more = A mesma resposta foi mudada em dois sítios. Ficámos com a mais recente.
merge-table = Guardar a tabela dos conflitos
merge-here = este tablet
merge-last = Última junção: { $when }, ficheiros: { $count }
merge-undo = Desfazer esta junção
merge-undone = A junção está desfeita
merge-undone-more = Está tudo como antes. O que as pessoas retiraram continua apagado.
merge-undone-left = Mudadas desde então, por isso ficaram como estão: { $count }.

## Printing

paper-title = Papel
paper-what = Imprima um mapa para colar autocolantes com números, e os formulários que vão com ele. Depois passe-os para aqui.
paper-language = Língua do mapa e dos formulários
paper-size = Papel para o mapa
paper-sheets = Folhas para o mapa
paper-copies = Formulários de cada tipo
paper-print-map = Imprimir o mapa
paper-print-forms = Imprimir os formulários
paper-making = A preparar…
paper-failed = Não resultou. Veja se o mapa das ruas está lá e tente outra vez.
paper-ready = Pronto a imprimir
paper-settings = Na janela de impressão escolha { $size } e 100 %, sem cabeçalhos nem rodapés.
paper-print = Imprimir
paper-scale = Escala 1 : { $number }
paper-square-size = Cada quadrado tem { $length } de lado
paper-sheet = Folha { $number } de { $total }
paper-scan = Leia isto com a câmara para abrir o mapa
paper-north = N
paper-stickers = Autocolantes no mapa
paper-stickers-what = Escreva um número num autocolante e cole-o no mapa. Depois preencha a linha desse número: faça um círculo na forma e escreva o quadrado, por exemplo C4.
paper-sticker = Autocolante
paper-kind = O que é?
paper-square = Quadrado
paper-words = Em poucas palavras
paper-one = Marque uma.
paper-many = Marque as que quiser.
paper-if = Deixe em branco se não for o caso.
paper-link = Escreva os números dos autocolantes.
paper-version = Texto: { $version }
paper-team = Para a equipa:
paper-tear = Rasgue por aqui e guarde esta parte
paper-about = Esta página pode ser separada. Não tem de a preencher.

## Typing in

typing-title = Passar formulários de papel
typing-more = um a seguir ao outro
typing-language = Língua do formulário
typing-sticker = Número do autocolante
typing-sticker-hint = Como está escrito no formulário.
typing-square = Quadrado no mapa
typing-square-hint = Uma letra e um número, por exemplo C4. Deixe vazio para procurar o lugar.
typing-code = Código no formulário
typing-code-hint = Está no fim do formulário. Deixe vazio se não houver.
typing-same = A mesma pessoa do formulário anterior
typing-about = Perguntas sobre esta pessoa
typing-start = Começar
typing-stop = Parar de passar
typing-saved = Guardado. Autocolante: { $sticker }
typing-saved-blank = Guardado como incompleto, porque falta algo necessário. Autocolante: { $sticker }
typing-keys-are = Teclas: 1 a 9 escolhem. Enter avança. 0 ou F8: sem resposta. F9: guardar, formulário seguinte.
typing-wrong-kind = Diga o que é.
typing-wrong-square = Não há esse quadrado. Vão de A1 a { $last }.
typing-wrong-code = Isso não é um código. Veja outra vez.
typing-wrong-taken = Alguém já tem este código. Este formulário já foi passado?
typing-line = Autocolante { $sticker } · Quadrado { $square }
typing-keys = Teclas
typing-none = Sem resposta (0)
typing-next = Guardar, seguinte (F9)

### Delivery: what stands below comes where a project sends to somebody what people save.

deliver-label = Envio
deliver-waiting = Por enviar: { $count }
deliver-now = Enviar agora
deliver-copy = Enviar cópia
deliver-arrived = As suas respostas chegaram a { $name }.
deliver-told = { $name } já sabe o que retirou.
deliver-team = a equipa
deliver-offline = Não há internet. Enviamos quando houver.
deliver-no-answer = { $name } ainda não responde. Continuamos a tentar.
deliver-refused = { $name } não pode receber assim. Aqui está em segurança. Envie antes uma cópia por e-mail.
deliver-too-large = É grande demais para enviar assim. Aqui está em segurança. Envie antes uma cópia por e-mail.
deliver-unsealed = Este navegador não consegue cifrar as suas respostas para a equipa, por isso não as enviamos. Aqui estão em segurança.
deliver-forget = Este navegador pode esquecer as suas respostas: envie-as antes de sair.
deliver-before = Quando guardar, a sua resposta vai para { $name }.
deliver-on-way = Guardado, e a caminho de { $name }.
deliver-by-hand = Guardámos um ficheiro. Por favor, envie-o a { $name }.
deliver-done = Já enviei
deliver-later = Mais tarde

### Sharing: what stands below is said where somebody shares the map.

share-map-why = Quem abrir este link vê o mesmo mapa, no mesmo lugar. Não contém nada do que as pessoas disseram.
share-map-code = Código QR do link
share-map-scan = Aponte para aqui a câmara de um telemóvel
share-map-link = O link
share-map-copy = Copiar o link
share-map-copied = O link está copiado.
share-map-by-hand = Este navegador não o consegue copiar. Marque o link e copie-o à mão.
share-map-send = Enviar o link
share-map-only-here = Este mapa está só neste aparelho, por isso um link não abriria em mais lado nenhum. Quem cuida do mapa pode pô-lo na internet.
share-map-near = Este link só abre na mesma rede que aqui, por exemplo no mesmo Wi-Fi.
share-map-offline = Agora não há internet aqui. O link só abre num aparelho que tenha internet.
share-map-show = Mostrar mesmo assim
