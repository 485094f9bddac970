using Kennisbank.Content;

namespace Kennisbank.Linking;

/// <summary>What stands under the title of each type's list.</summary>
internal static class Introductions
{
    public static string Of(ContentType type) => type switch
    {
        ContentType.Les => "Wat gemeenten en instellingen leerden, kort genoeg om mee te nemen naar een overleg.",
        ContentType.Casus => "Wat gemeenten deden, wat werkte, wat lastig was en wat ervan kwam.",
        ContentType.Verhaal => "Praktijkverhalen en hervertelde columns van mensen die in het sociaal domein werken.",
        ContentType.Leespad => "Een paar pagina’s in een goede volgorde, voor een vraag of een gelegenheid.",
        ContentType.Baken => "Acht richtpunten van Welzijn Nieuwe Stijl, om het eigen werk langs te leggen.",
        ContentType.AgendaFase => "Waarom, wat en hoe: drie agenda’s die elkaar voeden.",
        ContentType.Kenmerk => "Tien kenmerken van een professioneel bondgenootschap.",
        ContentType.Achtergrond => "De modellen en programma’s achter de lessen, uitgelegd.",
        ContentType.Begrip => "Woorden van het vak, in gewone taal.",
        ContentType.Bron => "De teksten waarop deze site steunt, met elke pagina die eruit put.",

        // Pages about the site itself stand alone.
        ContentType.Pagina => "",
    };
}
