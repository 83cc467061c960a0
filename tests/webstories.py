# ruff: noqa: E501
"""Stories written for the tests as news sites print them: one in each of several languages, two in English and German."""

from typing import Final, NamedTuple


class Story(NamedTuple):
    """A story on a news site: headline, byline, paragraphs."""

    language: str
    headline: str
    byline: str
    body: tuple[str, ...]

    def lines(self) -> tuple[str, ...]:
        """Return all lines in order."""
        return (self.headline, self.byline, *self.body)


STORIES: Final = (
    Story(
        "en",
        "Elmford pier reopens two years after the great storm",
        "By Jane Marlow",
        (
            "The pier in Elmford reopened on Friday, two years after a storm tore away its western end and swept the old ticket office into the sea.",
            "Several hundred people came in spite of the rain to walk the full length of the boards, and many of them brought photographs from before the storm.",
            "“We kept the old lamps because people asked for them in every single meeting,” Mayor Ruth Calder told the crowd before she cut the ribbon.",
            "The repairs cost the town $4 million, twice as much as had been planned, and took eight months longer than the council had promised.",
            "Eleven of the forty piles had to be replaced, according to the harbour office, which had divers in the water on every calm day of the winter.",
            "Shopkeepers on the promenade hope that the visitors will return. Tom Reed, who sells ice cream at the gate, said he had lost half of his trade.",
            "A second landing stage is to follow next spring if the state agrees to pay for half of it, Calder said.",
        ),
    ),
    Story(
        "en",
        "Why Millbrook wants its trams back",
        "Tom Reed",
        (
            "Sixty years after the last tram left Millbrook, the city council has voted to lay new tracks along the river, from the station to the hospital.",
            "The line will be nine kilometres long and have fourteen stops. Work is due to begin in the autumn and to last for four years.",
            "Not everybody is happy. Traders in Bridge Street fear that the building site will keep their customers away for two summers in a row.",
            "“I am not against trams, I am against losing my shop,” said Ann Poe, who has sold shoes there since 1989.",
            "The council has promised her and her neighbours compensation, but the sum has not been settled and the first talks ended without a result.",
            "Supporters point to Dunwich, where the number of passengers doubled within three years of the opening of a similar line.",
            "A survey that the university carried out in May found that 58 percent of the people of Millbrook would use the tram at least once a week.",
            "The last word is with the ministry of transport, which pays two thirds of the cost and has asked for a new estimate by December.",
        ),
    ),
    Story(
        "de",
        "Seebrücke in Ellmünde nach zwei Jahren wieder geöffnet",
        "Von Anna Lind",
        (
            "Die Seebrücke in Ellmünde ist am Freitag wieder geöffnet worden, zwei Jahre nachdem ein Sturm ihr westliches Ende fortgerissen hatte.",
            "Mehrere Hundert Menschen kamen trotz des Regens, um die Brücke in ganzer Länge abzulaufen, und viele von ihnen hatten alte Fotos mitgebracht.",
            "„Wir haben die alten Laternen behalten, weil die Leute in jeder Sitzung danach gefragt haben“, sagte Bürgermeisterin Ruth Kalder vor dem Durchschneiden des Bandes.",
            "Die Arbeiten kosteten die Stadt vier Millionen Euro, doppelt so viel wie geplant, und dauerten acht Monate länger als versprochen.",
            "Elf der vierzig Pfähle mussten nach Angaben des Hafenamts ersetzt werden, das den ganzen Winter über Taucher im Wasser hatte.",
            "Die Händler an der Promenade hoffen nun auf die Rückkehr der Gäste. Tom Rehder, der am Tor Eis verkauft, hat nach eigenen Worten die Hälfte seines Umsatzes verloren.",
            "Im kommenden Frühjahr soll ein zweiter Anleger folgen, wenn das Land die Hälfte der Kosten übernimmt.",
        ),
    ),
    Story(
        "de",
        "Warum Mühlbach seine Straßenbahn zurückhaben will",
        "Karl Moser",
        (
            "Sechzig Jahre nach der letzten Fahrt hat der Stadtrat von Mühlbach beschlossen, entlang des Flusses neue Gleise zu verlegen, vom Bahnhof bis zum Krankenhaus.",
            "Die Strecke soll neun Kilometer lang werden und vierzehn Haltestellen haben. Die Bauarbeiten beginnen im Herbst und dauern vier Jahre.",
            "Nicht alle freuen sich darüber. Die Händler in der Brückenstraße fürchten, dass die Baustelle ihnen zwei Sommer lang die Kunden vertreibt.",
            "„Ich bin nicht gegen die Straßenbahn, ich bin gegen den Verlust meines Ladens“, sagte Anna Pohl, die dort seit 1989 Schuhe verkauft.",
            "Die Stadt hat ihr und ihren Nachbarn eine Entschädigung versprochen, doch über die Summe wird noch gestritten.",
            "Befürworter verweisen auf Dünwich, wo sich die Zahl der Fahrgäste binnen drei Jahren nach der Eröffnung einer ähnlichen Linie verdoppelt hat.",
            "Das letzte Wort hat das Verkehrsministerium, das zwei Drittel der Kosten trägt und bis Dezember eine neue Schätzung verlangt.",
        ),
    ),
    Story(
        "fr",
        "La jetée d'Ormeville rouvre deux ans après la tempête",
        "Par Claire Morel",
        (
            "La jetée d'Ormeville a rouvert vendredi, deux ans après qu'une tempête eut arraché son extrémité ouest et emporté la vieille billetterie.",
            "Plusieurs centaines de personnes sont venues malgré la pluie pour la parcourir sur toute sa longueur, et beaucoup avaient apporté d'anciennes photographies.",
            "« Nous avons gardé les vieux réverbères parce que les habitants nous l'ont demandé à chaque réunion », a déclaré la maire, Ruth Caldier.",
            "Les travaux ont coûté quatre millions d'euros à la ville, deux fois plus que prévu, et ont duré huit mois de plus que promis.",
            "Onze des quarante pieux ont dû être remplacés, selon la capitainerie, dont les plongeurs ont travaillé tout l'hiver.",
            "Les commerçants de la promenade espèrent le retour des visiteurs. Thomas Roseau, qui vend des glaces à l'entrée, dit avoir perdu la moitié de sa clientèle.",
            "Un second embarcadère doit suivre au printemps si la région accepte d'en payer la moitié.",
        ),
    ),
    Story(
        "es",
        "El muelle de Olmeda reabre dos años después del temporal",
        "Por Ana Roca",
        (
            "El muelle de Olmeda reabrió el viernes, dos años después de que un temporal arrancara su extremo occidental y se llevara la antigua taquilla.",
            "Varios centenares de personas acudieron pese a la lluvia para recorrerlo de punta a punta, y muchas llevaban fotografías de antes del temporal.",
            "«Conservamos las viejas farolas porque los vecinos nos lo pidieron en cada reunión», dijo la alcaldesa, Ruth Caldera, antes de cortar la cinta.",
            "Las obras costaron a la ciudad cuatro millones de euros, el doble de lo previsto, y duraron ocho meses más de lo prometido.",
            "Once de los cuarenta pilotes tuvieron que ser sustituidos, según la autoridad portuaria, que tuvo buzos en el agua todo el invierno.",
            "Los comerciantes del paseo esperan el regreso de los visitantes. Tomás Cañas, que vende helados en la entrada, asegura que perdió la mitad de sus ventas.",
            "Un segundo embarcadero llegará en primavera si el Gobierno regional acepta pagar la mitad.",
        ),
    ),
    Story(
        "it",
        "Riapre il pontile di Olmo due anni dopo la mareggiata",
        "di Rita Caldi",
        (
            "Il pontile di Olmo ha riaperto venerdì, due anni dopo che una mareggiata ne aveva strappato l'estremità occidentale insieme alla vecchia biglietteria.",
            "Diverse centinaia di persone sono arrivate nonostante la pioggia per percorrerlo in tutta la sua lunghezza, e molte avevano con sé vecchie fotografie.",
            "«Abbiamo conservato i vecchi lampioni perché i cittadini ce lo hanno chiesto in ogni riunione», ha detto la sindaca Ruth Calderi prima di tagliare il nastro.",
            "I lavori sono costati alla città quattro milioni di euro, il doppio del previsto, e sono durati otto mesi più di quanto promesso.",
            "Undici dei quaranta pali hanno dovuto essere sostituiti, secondo la capitaneria, che ha avuto i sommozzatori in acqua per tutto l'inverno.",
            "I commercianti del lungomare sperano nel ritorno dei visitatori. Tommaso Canna, che vende gelati all'ingresso, dice di avere perso metà degli incassi.",
            "Un secondo attracco dovrebbe seguire in primavera, se la Regione accetterà di pagarne la metà.",
        ),
    ),
    Story(
        "ru",
        "Пирс в Вязовске открыли через два года после шторма",
        "Анна Белова",
        (
            "Пирс в Вязовске открыли в пятницу, через два года после того, как шторм оторвал его западный край и унес в море старую билетную кассу.",
            "Несколько сотен человек пришли, несмотря на дождь, чтобы пройти по нему из конца в конец, и многие принесли старые фотографии.",
            "«Мы сохранили старые фонари, потому что люди просили об этом на каждой встрече», — сказала мэр города Руфь Каледина.",
            "Ремонт обошелся городу в четыре миллиона рублей, вдвое дороже, чем планировалось, и продолжался на восемь месяцев дольше обещанного.",
            "Одиннадцать из сорока свай пришлось заменить, сообщили в управлении порта, водолазы которого работали всю зиму.",
            "Торговцы на набережной надеются, что посетители вернутся. Тимофей Родин, который продает мороженое у ворот, говорит, что потерял половину выручки.",
            "Второй причал построят весной, если область согласится оплатить половину расходов.",
        ),
    ),
    Story(
        "zh",
        "风暴过去两年后榆镇码头重新开放",
        "王小明",
        (
            "榆镇码头星期五重新开放。两年前，一场风暴卷走了码头的西端，也把旧售票处冲进了海里，此后这里一直关闭。",
            "尽管下着雨，仍有数百人前来走完整条栈桥，许多人还带来了风暴之前拍摄的老照片，在桥头互相传看。",
            "“我们保留了旧路灯，因为每次开会都有居民提出这个要求。”镇长李红在剪彩之前对人群说。",
            "修复工程花费四百万元，是原计划的两倍，工期也比镇政府当初承诺的长了八个月。",
            "港务局表示，四十根桩中有十一根必须更换，整个冬天只要风平浪静，潜水员就会下水作业。",
            "海滨路上的商户希望游客能够回来。在入口处卖冰淇淋的张强说，他失去了一半的生意。",
            "镇长说，如果省政府同意承担一半费用，第二座码头将于明年春天动工。",
        ),
    ),
    Story(
        "pl",
        "Molo w Wiązowie otwarte dwa lata po sztormie",
        "Anna Lipska",
        (
            "Molo w Wiązowie otwarto w piątek, dwa lata po tym, jak sztorm oderwał jego zachodni koniec i porwał do morza starą kasę biletową.",
            "Kilkaset osób przyszło mimo deszczu, żeby przejść całe molo, a wiele z nich przyniosło fotografie sprzed sztormu.",
            "„Zachowaliśmy stare latarnie, bo ludzie prosili o to na każdym spotkaniu” – powiedziała burmistrz Rut Kalder przed przecięciem wstęgi.",
            "Prace kosztowały miasto cztery miliony złotych, dwa razy więcej niż planowano, i trwały osiem miesięcy dłużej, niż obiecywano.",
            "Jedenaście z czterdziestu pali trzeba było wymienić, poinformował zarząd portu, którego nurkowie pracowali przez całą zimę.",
            "Kupcy z promenady mają nadzieję na powrót gości. Tomasz Trzcina, który sprzedaje lody przy bramie, mówi, że stracił połowę obrotów.",
            "Druga przystań ma powstać wiosną, jeśli województwo zgodzi się zapłacić połowę kosztów.",
        ),
    ),
)
