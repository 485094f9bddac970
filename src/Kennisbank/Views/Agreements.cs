namespace Kennisbank.Views;

/// <summary>What a group agrees on before it begins.</summary>
public static class Agreements
{
    /// <summary>Repeated where somebody takes words out of the group.</summary>
    public const string StaysHere = "Wat hier gezegd is, blijft hier.";

    public static IReadOnlyList<string> All { get; } =
    [
        "Wij noemen geen namen van cliënten, en niets waaraan iemand te herkennen is.",
        StaysHere + " Is iemand niet veilig, dan bespreken wij eerst met elkaar wat wij daarmee doen.",
        "Wij nemen niets op en laten geen programma meeschrijven. Aantekeningen gaan na afloop weg.",
        "Wie iets inbrengt, bepaalt hoever het gaat.",
        "De begeleider mag het gesprek stilzetten.",
    ];
}
