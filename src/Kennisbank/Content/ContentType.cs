namespace Kennisbank.Content;

/// <summary>The closed list of content types, in the order in which lists show them.</summary>
public enum ContentType
{
    Les,
    Casus,
    Verhaal,
    Situatie,
    Leespad,
    Bijeenkomst,
    Methode,
    Checklist,
    Baken,
    Agenda,
    Kenmerk,
    Patroon,
    Achtergrond,
    Begrip,
    Bron,
    Pagina,
}
