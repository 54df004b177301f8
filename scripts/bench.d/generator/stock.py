"""Sentences for members and projects, each in Italian and English; $names are filled in by `prose`.

What is said of numbers, places and names is the same in both languages, as the program checks.
"""

Sentences = tuple[tuple[str, str], ...]

ORIGINS: Sentences = (
    ("La cooperativa è nata a $town nel $year, attorno al tavolo di una cucina: chi lavorava da solo cercava qualcuno con cui dividere i turni e le preoccupazioni.",
     "The cooperative was born in $town in $year, around a kitchen table: people who worked on their own were looking for someone to share shifts and worries with."),
    ("Nel $year a $town chiudeva l’ultima fabbrica del paese. Quelli che non volevano partire misero insieme la liquidazione e affittarono un capannone vuoto.",
     "In $year the last factory in $town was closing down. Those who did not want to leave pooled their severance pay and rented an empty shed."),
    ("Tutto è cominciato nel $year con un avviso sulla bacheca del Comune di $town: si cercava chi aprisse la porta della scuola anche d’estate.",
     "It all started in $year with a notice on the board of the town hall in $town: someone was wanted to open the school’s door in summer too."),
    ("Chi ha fondato la cooperativa nel $year si conosceva dal volontariato; a $town mancava un servizio, e nessuno pareva volerlo aprire.",
     "Those who founded the cooperative in $year knew one another from volunteering; $town lacked a service, and nobody seemed willing to open it."),
    ("A $town la chiamano ancora «quella della stazione», perché il primo ufficio, nel $year, fu la sala d’attesa di una linea soppressa.",
     "In $town it is still called “the one at the station”, because the first office, in $year, was the waiting room of a disused line."),
    ("Nel $year una famiglia di $town offrì il pianterreno della sua casa in cambio di una promessa: che la luce restasse accesa ogni giorno fino a sera.",
     "In $year a family in $town offered the ground floor of their house in return for a promise: that the light would be on every day until evening."),
    ("La storia comincia nel $year a $town con un furgone usato, una rubrica di telefono e la convinzione che qualcuno avrebbe chiamato.",
     "The story begins in $year in $town with a second-hand van, an address book and the belief that somebody would call."),
    ("Nel $year i conti di $town non permettevano più di tenere aperto il servizio: chi ci lavorava lo rilevò, e da allora lo governa in assemblea.",
     "In $year the accounts of $town no longer allowed the service to stay open: those who worked there took it over, and have run it in assembly ever since."),
)  # fmt: skip

RULES: Sentences = (
    ("Ogni persona conosce per nome chi verrà il giorno dopo. Sembra poco, ma vuol dire turni stabili, sostituzioni preparate e una riunione di squadra alla settimana, *pagata*.",
     "Everyone knows the name of the person who is coming tomorrow. It sounds like very little, but it means steady shifts, cover prepared in advance and a weekly team meeting, *paid*."),
    ("La regola è una sola: chi decide un orario deve averlo fatto almeno per un mese. I turni, da allora, sono diventati **molto più ragionevoli**.",
     "There is only one rule: whoever sets a timetable must have worked it for at least a month. Since then, shifts have become **far more reasonable**."),
    ("Chi entra lavora per i primi tempi accanto a un collega esperto, che non è un capo: è quello a cui si possono fare *tutte* le domande.",
     "Newcomers spend their first weeks beside an experienced colleague, who is not a boss: just the person you can ask *any* question."),
    ("I conti si leggono in assemblea riga per riga. Ci vuole una serata intera, e c’è sempre chi trova una spesa da discutere: **è così che deve andare**.",
     "The accounts are read out in assembly line by line. It takes a whole evening, and there is always someone who finds an expense to discuss: **that is how it should be**."),
    ("Nessun contratto si firma prima di avere visto il posto. Più di una volta il sopralluogo ha fatto cambiare idea a noi, e qualche volta anche a chi ci aveva chiamato.",
     "No contract is signed before somebody has seen the place. More than once the visit has made us change our minds, and sometimes those who had called us changed theirs."),
    ("Il lavoro si misura a fine mese con una domanda semplice: *che cosa sarebbe mancato, se non ci fossimo stati?* Se la risposta tarda, il servizio si ripensa.",
     "At the end of the month the work is measured with a simple question: *what would have been missing, had we not been there?* If the answer is slow to come, the service is rethought."),
    ("Le riunioni si fanno in piedi e durano poco. Quello che non si riesce a dire in piedi si scrive, e quello che si scrive **si rilegge insieme** dopo una settimana.",
     "Meetings are held standing and are short. What cannot be said standing is written down, and what is written down is **read again together** a week later."),
    ("Gli strumenti si comprano usati e si riparano finché si può. Il risparmio finisce in formazione, perché una mano che sa fare vale più di un attrezzo nuovo.",
     "Tools are bought second-hand and repaired for as long as possible. What is saved goes into training, because a skilled hand is worth more than a new tool."),
)  # fmt: skip

LINKED: Sentences = (
    ("Con $member ci si divide il magazzino, il furgone e qualche volta il pranzo.",
     "The warehouse, the van and sometimes lunch are shared with $member."),
    ("Quando il lavoro supera le forze si chiama $member, e quando succede a loro suona il nostro telefono.",
     "When there is more work than hands we call $member, and when it happens to them our phone rings."),
    ("La formazione si fa insieme a $member, un anno da noi e un anno da loro.",
     "Training is organised together with $member, one year at our place and one year at theirs."),
    ("L’idea era di $member; noi ci abbiamo messo il posto e la pazienza.",
     "The idea came from $member; we added the place and the patience."),
    ("Dei {{members.total}} soci del consorzio $member è quello che conosciamo meglio: le due sedi sono a pochi passi.",
     "Of the consortium’s {{members.total}} members $member is the one we know best: the two offices are a few steps apart."),
    ("Da qualche anno la lavanderia la fa $member, e il conto torna per tutti e due.",
     "For some years now the laundry has been done by $member, and it pays for both."),
)  # fmt: skip

SHARED: Sentences = (
    ("Il resto lo racconta la pagina dei $page.", "The rest is told on the page about $page."),
    ("Nell’elenco dei $page si vede in quanti si lavora allo stesso modo.",
     "The list of $page shows how many work in the same way."),
    ("Ai {{members.total}} soci del consorzio l’esperienza è servita: se ne parla fra i $page.",
     "The experience has been of use to the consortium’s {{members.total}} members: there is more about it among the $page."),
)  # fmt: skip

HEADINGS: Sentences = (
    ("La ricetta del giovedì", "The Thursday recipe"),
    ("Quello che non si vede", "What cannot be seen"),
    ("Una mattina qualunque", "Any morning"),
    ("Il quaderno delle consegne", "The handover notebook"),
    ("Prima di cominciare", "Before we start"),
    ("Chi apre e chi chiude", "Who opens and who locks up"),
    ("La prova dei fatti", "Put to the test"),
    ("Un passo alla volta", "One step at a time"),
    ("Le chiavi di casa", "The keys to the house"),
    ("Dopo la pioggia", "After the rain"),
    ("La domanda più difficile", "The hardest question"),
    ("Come si impara", "How people learn"),
)  # fmt: skip

STORIES: Sentences = (
    ("Tutti i giorni alle $hour parte il giro di telefonate alle persone che vivono sole: com’è andata, che cosa c’è per cena, se il gatto è rientrato. Le fanno a turno i volontari e due socie in pensione.",
     "Every day at $hour a round of calls goes out to people who live alone: how the day went, what there is for supper, whether the cat is back. Volunteers and two retired members take turns."),
    ("Un giorno il lavoro tornò indietro quasi intero. La responsabile andò a chiedere perché, e a spiegarglielo fu una bambina: «È bello, ma non è come lo vogliamo noi.» Da allora si prova prima con chi lo userà.",
     "One day the work came back almost whole. The manager went to ask why, and it was a little girl who told her: “It’s nice, but it isn’t how we want it.” Since then we first try things with those who will use them."),
    ("Il primo inverno la caldaia si ruppe due volte. La seconda volta la riparò un uomo che era arrivato da noi con un tirocinio e che, a quanto diceva, non sapeva fare niente. Oggi segue $n impianti.",
     "In the first winter the boiler broke down twice. The second time it was mended by a man who had come to us on a placement and who, so he said, could do nothing. Today he looks after $n systems."),
    ("Chi arriva porta spesso una cartella piena di fogli e nessuno che li abbia letti con lui. Si comincia da lì: una sedia, un tè, una pagina dopo l’altra. In un anno le cartelle aperte così sono state $n.",
     "Those who come often bring a folder full of papers and nobody who has read them with them. We start there: a chair, a cup of tea, one page after another. In one year, $n folders were opened like that."),
    ("Nell’estate del $recent la grandine ha rovinato metà del raccolto. Gli scaffali della bottega sono rimasti pieni lo stesso, perché i clienti hanno comprato le conserve dell’anno prima e hanno chiesto di pagarle di più.",
     "In the summer of $recent hail ruined half of the harvest. The shop’s shelves stayed full all the same, because customers bought the previous year’s preserves and asked to pay more for them."),
    ("Per mesi un signore è venuto ogni mattina a guardare il cantiere da dietro la rete. Quando gli hanno chiesto se volesse entrare ha risposto che aspettava l’invito. Ora tiene il registro delle presenze, e non sbaglia un nome.",
     "For months a man came every morning to watch the site from behind the fence. When he was asked whether he wanted to come in, he answered that he had been waiting to be asked. He now keeps the attendance register, and never gets a name wrong."),
    ("La squadra esce alle $hour, quando la nebbia è ancora bassa. Il caposquadra ha imparato il mestiere qui, dopo $n mesi di tirocinio; adesso insegna agli altri a fare silenzio, perché dal rumore si capisce se la macchina soffre.",
     "The crew goes out at $hour, when the fog is still low. The foreman learned the trade here, after $n months on a placement; now he teaches the others to keep quiet, because the noise tells you when the machine is struggling."),
    ("C’è un armadio con $n cassetti, e in ognuno c’è il lavoro lasciato a metà da qualcuno. Nessuno li svuota. Chi torna, anche dopo un anno, ritrova il suo e ricomincia da dove aveva smesso.",
     "There is a cupboard with $n drawers, and in each of them lies work that somebody left half done. Nobody empties them. Those who come back, even after a year, find their own and start again from where they stopped."),
    ("Al mercato del sabato si capisce se la settimana è andata bene: chi ha fiducia in noi si ferma a parlare anche quando non compra. Nel $recent i sabati di pioggia sono stati $n, e il banco c’era sempre.",
     "At the Saturday market you can tell whether it has been a good week: those who trust us stop for a chat even when they don’t buy. In $recent there were $n rainy Saturdays, and the stall was always there."),
    ("La riunione con le famiglie comincia tardi e finisce tardissimo. Una volta si parlò fino a notte di un cancello: aperto o chiuso? Oggi il cancello è aperto, e accanto c’è una panchina su cui siede sempre qualcuno.",
     "The meeting with families starts late and ends very late. Once we talked into the night about a gate: open or shut? Today the gate is open, and next to it there is a bench on which somebody is always sitting."),
)  # fmt: skip

CLOSINGS: Sentences = (
    ("Non tutto riesce, e quando non riesce lo si scrive nella relazione: serve a chi ci proverà dopo.",
     "Not everything works, and when it doesn’t we say so in the report: it helps those who will try next."),
    ("Il prossimo passo è una seconda sede, più piccola, dove oggi arriva soltanto la corriera.",
     "The next step is a second, smaller branch, where today only the coach goes."),
    ("Chi vuole vedere come si lavora può venire quando vuole: la porta è quella con la bicicletta davanti.",
     "Anyone who would like to see how we work may come at any time: it is the door with the bicycle in front."),
    ("La domanda con cui si apre ogni assemblea è rimasta la stessa: di che cosa c’è bisogno, adesso, qui?",
     "The question that opens every assembly is still the same: what is needed, here and now?"),
    ("Il bilancio chiude quasi sempre in pari, che per noi è un buon risultato: il resto è già tornato in paese.",
     "The accounts nearly always break even, which for us is a good result: the rest has already gone back to the village."),
    ("Ogni tanto qualcuno se ne va per aprire qualcosa di suo. È la notizia che festeggiamo più volentieri.",
     "Every now and then somebody leaves to open something of their own. It is the news we are happiest to celebrate."),
)  # fmt: skip

QUOTES: Sentences = (
    ("Qui nessuno mi ha chiesto che cosa non sapevo fare. Mi hanno chiesto che cosa volevo imparare.",
     "Nobody here asked me what I could not do. They asked me what I wanted to learn."),
    ("La prima busta paga l’ho appesa in cucina, e mia figlia ci ha disegnato sopra un sole.",
     "I hung my first payslip up in the kitchen, and my daughter drew a sun on it."),
    ("Quando manco se ne accorgono. Non per il lavoro: per il posto vuoto a tavola.",
     "They notice when I am not there. Not because of the work: because of the empty chair at lunch."),
    ("Ci ho messo un anno a fidarmi, e loro non hanno mai guardato l’orologio.",
     "It took me a year to trust them, and they never looked at the clock."),
)  # fmt: skip

LIST_LEADS: Sentences = (
    ("Che cosa si trova da noi, ogni settimana:", "What there is with us, every week:"),
    ("Chi comincia passa per tre momenti:", "Those who start go through three stages:"),
    ("Ci siamo dati pochi impegni, e li controlliamo ogni anno:", "We have made few commitments, and check them every year:"),
    ("Per chi ha poco tempo, in breve:", "For those in a hurry, in short:"),
)  # fmt: skip

LIST_ITEMS: Sentences = (
    ("**Ascolto**: un colloquio senza fretta, anche a casa", "**Listening**: an unhurried talk, at home if need be"),
    ("**Prova**: due settimane per capire se fa per noi", "**Trial**: two weeks to see whether it suits us"),
    ("**Accompagnamento**: qualcuno che risponde al telefono", "**Support**: somebody who answers the phone"),
    ("**Mestiere**: ore di pratica prima di quelle di teoria", "**Craft**: hours of practice before those of theory"),
    ("**Casa**: un posto letto per chi viene da lontano", "**Home**: a bed for those who come from afar"),
    ("**Tempo**: orari scelti insieme e rispettati", "**Time**: hours chosen together and kept to"),
    ("**Conti**: prezzi scritti, uguali per tutti", "**Accounts**: written prices, the same for all"),
    ("**Vicinato**: le porte aperte un pomeriggio al mese", "**Neighbours**: open doors one afternoon a month"),
    ("**Ambiente**: meno imballaggi, più riparazioni", "**Environment**: less packaging, more repairs"),
    ("**Parola**: chi usa il servizio vota in assemblea", "**Voice**: those who use the service vote in assembly"),
)  # fmt: skip

TABLE_HEADS: Sentences = (("Giorno", "Day"), ("Orario", "Hours"), ("Posti", "Places"))
DAYS: Sentences = (
    ("Lunedì", "Monday"), ("Martedì", "Tuesday"), ("Mercoledì", "Wednesday"), ("Giovedì", "Thursday"),
    ("Venerdì", "Friday"), ("Sabato", "Saturday"),
)  # fmt: skip
TABLE_LEADS: Sentences = (
    ("Gli orari di sportello dell’ultimo anno:", "Opening hours over the past year:"),
    ("Quando siamo aperti e per quante persone c’è posto:", "When we are open, and how many people there is room for:"),
)  # fmt: skip

PURPOSES_OF_CARE: Sentences = (
    ("$name fa in modo che restare a casa propria sia possibile anche quando le forze calano e i figli abitano lontano.",
     "$name makes it possible to stay in one’s own home even when strength fades and the children live far away."),
    ("$name accompagna le persone a decidere della propria vita: dove abitare, con chi, che cosa imparare.",
     "$name helps people decide about their own lives: where to live, with whom, what to learn."),
    ("$name tiene aperti i servizi per i più piccoli nei paesi dove i bambini sono pochi.",
     "$name keeps services for the youngest open in villages where children are few."),
    ("$name offre a chi attraversa un periodo difficile una casa, un gruppo e il tempo di riprendere fiato.",
     "$name offers people going through a difficult time a home, a group and time to catch their breath."),
)  # fmt: skip
PURPOSES_OF_WORK: Sentences = (
    ("$name crea lavoro vero per chi ne è rimasto fuori, e lo fa con mestieri che al territorio servono.",
     "$name creates real work for people who have been left out of it, in trades that the area needs."),
    ("$name forma sul campo persone che faticano a trovare lavoro e le paga dal primo giorno.",
     "$name trains on the job people who struggle to find work, and pays them from the first day."),
    ("$name cura il verde, gli edifici e le cose di tutti con squadre in cui ognuno ha un compito.",
     "$name looks after green areas, buildings and common goods with crews in which everyone has a task."),
)  # fmt: skip
PURPOSES_OF_SERVICE: Sentences = (
    ("$name fa per gli altri soci le cose che da soli costerebbero troppo: conti, paghe, acquisti.",
     "$name does for the other members what would cost too much alone: accounts, payroll, purchasing."),
    ("$name porta nel consorzio i volontari, le famiglie e la voce di chi usa i servizi.",
     "$name brings to the consortium volunteers, families and the voice of those who use the services."),
)  # fmt: skip

SERVICES: dict[str, Sentences] = {
    "older-people": (("Assistenza a domicilio, di giorno e la sera", "Home care, by day and in the evening"),
                     ("Centro diurno con trasporto", "Day centre with transport"),
                     ("Pasti caldi e telefonate di compagnia", "Hot meals and friendly phone calls")),
    "disability": (("Centri diurni e laboratori", "Day centres and workshops"),
                   ("Appartamenti per la vita autonoma", "Flats for independent living"),
                   ("Tempo libero e sport senza barriere", "Barrier-free leisure and sport")),
    "children-and-education": (("Nidi e spazi per i genitori", "Nurseries and spaces for parents"),
                               ("Doposcuola e centri estivi", "After-school clubs and summer centres"),
                               ("Educativa di strada", "Street work")),
    "mental-health": (("Gruppi appartamento", "Shared flats"), ("Laboratori aperti al paese", "Workshops open to the village"),
                      ("Accompagnamento al lavoro", "Support into work")),
}  # fmt: skip
OTHER_SERVICES: Sentences = (
    ("Manutenzione di parchi, scuole e cimiteri", "Upkeep of parks, schools and cemeteries"),
    ("Pulizie di uffici e ambulatori", "Cleaning of offices and clinics"),
    ("Raccolta e riparazione di mobili usati", "Collection and repair of used furniture"),
    ("Orti, serre e vendita diretta", "Vegetable gardens, greenhouses and direct sales"),
    ("Mense e rinfreschi", "Canteens and catering"),
    ("Alloggi temporanei e mediazione con i proprietari", "Temporary housing and mediation with landlords"),
    ("Corsi d’italiano e orientamento", "Italian courses and guidance"),
    ("Contabilità e buste paga per i soci", "Bookkeeping and payroll for members"),
    ("Piccoli traslochi e consegne", "Small removals and deliveries"),
    ("Officina di biciclette", "Bicycle repair shop"),
)  # fmt: skip
