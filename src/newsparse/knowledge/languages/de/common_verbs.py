"""German: common verbs that report nothing, by the forms that show what kind of clause they are in."""

from typing import Final

# Stems whose form in "-e" is the present subjunctive and no adjective or noun of a sentence in lower case: "ruhe", "plane".
SUBJUNCTIVES: Final = frozenset(
    stem + "e"
    for stem in """
    akzeptier analysier arbeit atm bau beantrag bedauer bedeut bedroh beeinfluss beend befass befind befürcht befürwort beginn begleit
    begründ begrüß behalt behandel behaupt beherrsch behinder bekomm bekräftig bekämpf belast beleg bemüh benötig beobacht berat bereu
    beruh berücksichtig berühr bescheinig beschließ beschreib beschränk beschäftig beseitig besetz besitz besteh bestell bestimm bestreit
    bestätig besuch beteilig beton betracht betreff betreib betreu betrüg bevorzug beweg beweis bewert bewirk bezahl bezeichn bezieh
    bezweifel biet bild bind bleib brauch brenn bring dauer deck denk dien diskutier dring droh empfehl empfind entdeck entfall enthalt
    entlast entscheid entsprech entsteh entwickel erarbeit erfahr erfind erfolg erfüll ergeb ergänz erhalt erheb erhoff erhärt erhöh
    erinner erkenn erklär erlaub erleb erleid erläuter ermittel ermutig ermöglich erober erreich erschein erschwer erschöpf ersetz ertrag
    erwart erweck erweiter erwirk erwäg erzeug erziel erzähl existier fahr fall fehl feier find flieh fließ folg forder funktionier förder
    fühl führ fürcht garantier geb gefall gefährd gehör gelt genehmig genieß genüg gerat gescheh gewinn gewähr gewöhn glaub greif halt
    handel heb heg helf herrsch hinder hinterlass hoff hol häng hör ignorier informier investier kauf kehr kenn klag klär komm kontrollier
    konzentrier kost kritisier kämpf kümmer land lass lauf leb leg lehn leid leist leit lern les liefer lieg lös mach mangel meld misch
    missacht nehm nenn nutz nütz ordn orientier pass pfleg plan plädier produzier profitier protestier prüf rat reagier rechn red reduzier
    regel regier reis respektier richt riskier ruf ruh rück sag sammel sanier schaff schein scheiter schick schlag schließ schreib schweig
    schätz schütz seh send setz sink sitz sorg spar spend sperr spiel sprech spür stamm start steh steig steiger stell sterb stimm stopp
    streb streit stör such suggerier tausch teil trag treff treib trenn tret trink tu umfass umgeh unterbind unterhalt unterlieg unternehm
    unterscheid unterschreib unterschätz unterstell unterstütz untersuch ursach veranstalt verbesser verbiet verbind verbleib verbreit
    verdien verfehl verfolg verfüg vergess vergrößer verhalt verhandel verhinder verkauf verknüpf verkünd verlag verlang verlass verlauf
    verletz verlier vermeid vermittel vermut vernachlässig verpflicht verringer versag verschieb verschlechter verschwind verschärf versetz
    versicher versorg versprech versteh verstoß versuch verteidig vertrag vertrau vertret verursach verweiger verweis verwend verzeichn
    verzicht veränder veröffentlich vollzieh wachs warn wart wechsel weiger wend werb werf widersprech wieg wirk wohn wähl wünsch zahl zeig
    zerstör zieh zitier zweifel zwing zöger änder öffn überarbeit überleb überleg übernehm überprüf überseh übersteig übertrag übertreff
    überwach überweis überwieg überzeug
    """.split()
)
