"""Languages without a folder that resemble one with a folder, so that texts in the first are not mistaken for texts in the second."""

from typing import Final

from newsparse.knowledge.language import Language
from newsparse.knowledge.word_lists import words

# Code, name, script and letters, and below them about fifty of its most common words.
_TABLE: Final = """
af; Afrikaans; latin; êëéèôöïîûü:
    die en van in is het 'n te nie dat met vir op wat sy om as hy aan was by nog ek deur ook word uit tot maar sal kan na moet teen hulle
    se haar ons een meer toe hierdie dit oor daar wees gesê waar onder sê maak
sq; Albanian; latin; ëç:
    të e në dhe që për me një nga se i është më nuk ka ky kjo do si por u janë ishte pas tij kanë edhe duke kur mund ndërsa tha sipas
    vitin saj deri këtë ose ata asnjë gjatë rreth para
az; Azerbaijani; latin; əçğıöşü:
    və bu bir ki ilə üçün də da olan edib edilib olub onun bildirib deyib sonra kimi daha o isə tərəfindən görə qeyd ən qədər haqqında həm
    ilk azərbaycan var etdi heç lakin amma iki
ca; Catalan; latin; àçèéíïòóúü:
    de la i que a el en les per els amb del un una és ha no al es d'una va seva com més però aquest han aquesta s'ha són entre ser pel
    fins segons també sense ja molt l'any quan on seu hi ho això ni tot dels
hr; Croatian; latin; čćđšž:
    i je u se na da za su od s o koji a što ne će kako bi iz do to nije kao koja samo ali koje po nakon bio biti ili rekao te ga prema već
    zbog dok još sve jer godine bila sam nitko tko prije ako među
eo; Esperanto; latin; ĉĝĥĵŝŭ:
    la de kaj en estas estis al ke por kiu kiuj ne li ŝi ili sed aŭ kun post antaŭ dum tiu ĉi pri el per mi vi ni ĝi oni se nur pli tre
    jam ankaŭ ĉar pro sen sub inter ĝis kiel kiam kie tio tiuj unu du diris havas povas estos
et; Estonian; latin; äöõüšž:
    ja on ei et ka oli kui mis see ta aga selle oma või kes ning aasta seda pole eesti siis enam pärast ütles üle kuid kõik tema mida veel
    välja ühe sest nii oleks olnud juba üks nad neid keda
gl; Galician; latin; áéíñóúüï:
    de a o que e do da en no na un unha para por con os as non máis dos das polo pola ao é como se foi pero xa son sobre entre ata tamén
    esta este moi anos onde desde nos nas nun nunha ser sen segundo dixo
hu; Hungarian; latin; áéíóöőúüű:
    a az és hogy nem is egy ez meg csak de már volt el még szerint mint azt vagy aki ki ami le után ezt ha azonban amely két kell be pedig
    minden majd amit akkor mert lesz akik sem lehet között
is; Icelandic; latin; áðéíóúýþæö:
    að og í á er sem við til um var en með það af ekki fyrir hann því hefur eru frá eftir þá hafa þar segir voru þegar hafi upp eða þeir
    verið vera verður þess út sér einn þetta síðan hún sagði ég
lv; Latvian; latin; āčēģīķļņšūž:
    un ir ka no ar par kas uz lai to arī bet pēc tas bija gada nav tika vai kā līdz ne gan tiek viņš tā šo jau pie tikai viņa sacīja kad
    vairāk pret būs kurš savu
lt; Lithuanian; latin; ąčęėįšųūž:
    ir kad į iš yra su bei tai o apie kaip buvo už jis dėl nuo pat bus tik jau nes pagal per metų ne taip ar sako savo po tačiau gali
    kurie kuris iki prie jos jo dar bet teigė sakė tokia
ro; Romanian; latin; ăâîșțşţ:
    de și în la a cu pe din care că să nu pentru o este un mai au fost prin sau ce el lui se după ca dar cel al ale fi despre între dintre
    acest această către când unui unei ar fără iar până sunt si in sa spus ei le va noul
sr; Serbian; latin; čćđšž:
    i je u se na da za su od koji a što ne će kako bi iz do to nije kao koja samo ali koje po nakon rekao bio biti ili te ga prema već
    zbog dok još sve jer godine bila sam niko ko pre ako među
sk; Slovak; latin; áäčďéíĺľňóôŕšťúýž:
    a v na sa je že s z do o si k sú aj ako po za od pre by ktorý ktoré ktorá ktorí to nie ale bol bola bolo boli podľa jeho ich už len
    tak pri alebo čo má ešte keď sme roku medzi aby však pred môže nebude jej viac bude proti povedal uviedol tiež
sl; Slovene; latin; čšž:
    in je v na se da za so ki pa tudi z ne bi s od po kot še o bo pri do to iz ali že ni bil bila bilo lahko ob biti le ter med kar več
    zaradi ko smo letu tem njegov pred vendar dejal svoje
be; Belarusian; cyrillic; абвгдеёжзійклмнопрстуўфхцчшыьэюя:
    і у ў на што не з да як гэта а па за для ад быў былі яго ён яны якія які але пра пры ці таксама паводле было каб можа сказаў яшчэ калі
    больш ужо толькі пасля будзе таму мы гэты іх яна іншых
bg; Bulgarian; cyrillic; абвгдежзийклмнопрстуфхцчшщъьюя:
    на и за да се в от че с е са по не ще си като до при той към през след или има но беше това които който бъде която все което му може
    още само този тази между заяви каза преди защото ги ли със във
sr; Serbian Cyrillic; cyrillic; абвгдђежзијклљмнњопрстћуфхцчџш:
    и је у се на да за су од који а што не ће како би из до то није као која само али које по након рекао био бити или те га према већ
    због док још све јер године била сам нико ко пре ако
ur; Urdu; arabic; ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوهہھیے:
    کے کی میں ہے کا نے سے اور کو کہ پر اس ہیں یہ تھا بھی ایک جو کر ان گیا نہیں تھے کہا ہو تھی بعد دیا رہے کیا لیے وہ ہوئے اپنے ہی جس کرنے
    تک گی گے
"""


def _read(entry: str) -> Language:
    identity, _, listed = entry.partition(":")
    code, name, script, letters = identity.split("; ")
    return Language(code, name, script, words(listed), letters)


LOOKALIKES: Final = tuple(map(_read, _TABLE.strip().replace("\n    ", " ").split("\n")))
"""Languages without word lists that look like one with them: the detector compares both."""
