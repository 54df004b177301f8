"""Names of cooperatives: a thing and what it is like, never twice the same."""

from generator.chance import Chance

_THINGS = (
    "La Lanterna", "Il Mulino", "La Corte", "Il Ponte", "La Fonte", "Il Telaio", "La Radice", "Il Faro", "La Bottega",
    "Il Sentiero", "La Finestra", "Il Cortile", "La Quercia", "Il Pozzo", "La Tela", "Il Granaio", "La Bussola", "Il Nido",
    "La Serra", "Il Forno", "La Vela", "Il Carro", "La Cascina", "Il Tavolo", "La Chiave", "Il Ramo", "La Riva", "Il Solco",
    "La Piazza", "Il Camino", "La Scala", "Il Cesto", "La Rete", "Il Melograno", "La Soglia", "Il Timone", "La Pietra",
    "Il Gelso", "La Stanza", "Il Torrente", "La Siepe", "Il Portico", "La Ginestra", "Il Glicine", "La Rondine", "Il Tiglio",
    "La Ruota", "Il Guado", "La Madia", "Il Cantiere", "La Campana", "Il Lavatoio", "La Lucerna", "Il Setaccio", "La Barca",
    "Il Vivaio", "La Contrada", "Il Rifugio", "La Mappa", "Il Molo", "La Cordata", "Il Ciliegio", "La Lavanda", "Il Mestiere",
    "La Semina", "Il Raccolto", "La Trama", "Il Gomitolo", "La Tovaglia", "Il Banco", "La Traversa", "Il Cancello",
    "La Valigia", "Il Calesse", "La Betulla", "Il Sambuco", "La Fucina", "Il Cavalletto", "La Gerla", "Il Paniere",
    "La Staffa", "Il Filare", "La Mora", "Il Rovo", "La Goccia", "Il Bosco", "La Marea", "Il Vento", "La Neve", "Il Pane",
    "La Casa", "Il Giardino", "La Strada", "Il Cammino", "La Bilancia", "Il Quaderno", "La Matita", "Il Colore", "La Vigna",
    "Il Frantoio",
)  # fmt: skip
_LIKENESSES = (
    "Aperto|Aperta", "Comune", "Chiaro|Chiara", "di Tutti", "del Mattino", "di Sopra", "di Mezzo", "Nuovo|Nuova", "Verde",
    "Lungo|Lunga", "della Domenica", "a Colori", "di Confine", "Solidale", "del Borgo", "di Levante", "del Sabato",
    "di Ponente", "in Cammino", "Gentile", "di Carta", "della Piana", "d’Inverno", "di Maggio", "Bianco|Bianca", "dei Mestieri",
    "di Strada", "al Sole", "del Fiume", "della Collina", "Sociale", "in Fiore", "delle Mani", "di Casa", "Accanto",
    "di Pietra", "Vivo|Viva", "d’Aprile", "del Mercato", "delle Erbe", "di Lana", "di Rame", "Leggero|Leggera", "dei Giorni",
    "di Notte", "dell’Alba", "del Ritorno", "della Sera", "di Settembre", "delle Stagioni", "Antico|Antica", "del Porto",
    "di Frontiera", "dei Ragazzi", "degli Amici", "di Dentro", "di Fuori", "di Quartiere", "della Valle", "del Monte",
    "Grande", "Piccolo|Piccola", "Giusto|Giusta", "Lento|Lenta", "Sereno|Serena", "Tenace", "Paziente", "Curioso|Curiosa",
    "del Lunedì", "di Luglio", "d’Autunno", "di Primavera", "delle Ore", "del Domani", "di Ieri", "in Comune", "Insieme",
    "senza Chiave", "con Vista", "dei Gelsi", "dei Canali", "delle Fornaci", "dei Tigli", "di Marzo", "d’Ottobre", "Blu",
    "Giallo|Gialla", "Rosso|Rossa", "Azzurro|Azzurra", "di Sabbia", "di Legno", "di Ferro", "di Vetro", "del Vicinato",
    "della Festa", "del Lavoro", "della Cura", "di Ognuno", "per Mano", "a Piedi", "di Pianura",
)  # fmt: skip


def make_names(count: int, seed: int) -> list[str]:
    """So many different names; Italian gives the likeness the gender of the thing."""
    names = [_joined(thing, likeness) for thing in _THINGS for likeness in _LIKENESSES]
    assert count <= len(names), f"there are {len(names)} names, not {count}"
    return Chance(seed, "names").shuffled(names)[:count]


def _joined(thing: str, likeness: str) -> str:
    masculine, _, feminine = likeness.partition("|")
    return f"{thing} {feminine or masculine}" if thing.startswith("La ") else f"{thing} {masculine}"
