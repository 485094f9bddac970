using Kennisbank.Content;

namespace Kennisbank.Browser.Tests.RealSite;

/// <summary>
/// The real site some time later: a story was merged into a lesson, which changed, another was withdrawn, and a meeting names both. With the
/// longest checklist there may be, an overview of a theme, and a reading path that leads on.
/// </summary>
public sealed class ChangedSite(LiveSite real) : LiveSite(real, BuiltContent.Changed(Prepare))
{
    public const string Name = "The real site some time later";

    /// <summary>The id of the story that was merged, and of the one that was withdrawn.</summary>
    public const string Merged = "z8z8z";

    public const string Withdrawn = "z9z9z";

    public const string Successor = "/lessen/begint-klein/";

    public const string ChangedOn = "Gewijzigd op 25 november 2026";

    public const string WhatChanged = "Er staat een tweede voorbeeld bij.";

    public const string Change = $"{ChangedOn}: {WhatChanged}";

    public const string Meeting = "/bijeenkomsten/proef/";

    public const string LongChecklist = "/checklists/proef/";

    public const string Theme = "/themas/informatie-en-privacy/";

    public const string Overview = "/achtergrond/proef/";

    public const string Path = "/leespaden/proef/";

    private static void Prepare(string input)
    {
        File.AppendAllText(System.IO.Path.Combine(input, "permalinks.yml"), $"/verhalen/opgegaan/: {Merged}\n");
        Write("verhalen/weggehaald.md", $"id: {Withdrawn}\ningetrokken: 2026-11-22", "");
        AddKeys($"vroeger-id: [{Merged}]\nwijzigingen: [{{datum: 2026-11-25, wat: {WhatChanged}}}]");
        Write(
            "leespaden/proef.md",
            Head("z4z4z") + "\npaginas: [lessen/begint-klein, bakens/eigen-kracht, bakens/direct-erop-af]"
            + "\ndaarna: [{pagina: casussen/wijchen-cooperatie, waarom: Hoe aanbieders samen verdergaan.}]");
        Write(
            "bijeenkomsten/proef.md",
            Head("z7z7z") + "\nsoort: eigen-inbreng\nmethode: methoden/vijfstappenmethode\ngroep: 6\nvraag: Wat doen wij?"
            + "\nstukken: [{pagina: lessen/begint-klein}, {pagina: verhalen/weggehaald}]");
        var point = $"{{vraag: \"{new string('w', 10)}{string.Concat(Enumerable.Repeat(" wie doet er mee", 9))}?\", "
            + $"toelichting: \"{string.Concat(Enumerable.Repeat("en wie nog niet, ", 14))}\", pagina: lessen/begint-klein}}";
        Write("checklists/proef.md", Head("z6z6z") + $"\npunten: [{string.Join(", ", Enumerable.Repeat(point, Checklist.MaxPoints))}]");
        Write(
            "achtergrond/proef.md",
            Head("z5z5z") + "\nvorm: overzicht\nthema: informatie-en-privacy\nbronnen: [{bron: relatiegerichte-gemeente, plaats: les 4}]");

        void Write(string file, string keys, string text = "Een korte tekst over hoe het gaat.\n")
        {
            var path = System.IO.Path.Combine(input, file);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllText(path, $"---\n{keys}\n---\n{text}");
        }

        void AddKeys(string keys)
        {
            var path = System.IO.Path.Combine(input, "lessen/relatiegerichte-gemeente/begint-klein.md");
            File.WriteAllText(path, $"---\n{keys}\n{File.ReadAllText(path)["---\n".Length..]}");
        }
    }

    private static string Head(string id) =>
        $"id: {id}\ntitel: Een proef voor de redactie\nsamenvatting: Een pagina die alleen in een test bestaat.\ndatum: 2026-11-22";
}

/// <summary>Tests on that site, one after another.</summary>
[CollectionDefinition(ChangedSite.Name)]
public sealed class SharedChangedSite : ICollectionFixture<ChangedSite>;
