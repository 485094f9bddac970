using Kennisbank.Reading;

namespace Kennisbank.Content;

/// <summary>Everything under <c>input/</c>, each file read and checked by itself; no reference has been resolved.</summary>
/// <param name="OwnTokens">Of the house style, those that the site sets itself.</param>
/// <param name="Refused">Files and folders that exist but are not part of the site, each with a problem that says why.</param>
public sealed record ContentSet(
    SiteSettings Settings,
    IReadOnlyDictionary<string, string> OwnTokens,
    Vocabularies Vocabularies,
    IReadOnlyList<LessonSeries> Series,
    AddressBook Addresses,
    IReadOnlyList<Synonym> Synonyms,
    IReadOnlyList<LaterChange> LaterChanges,
    SelfAssessment? Assessment,
    IReadOnlyList<PageContent> Pages,
    IReadOnlyList<WithdrawnPage> Withdrawn,
    IReadOnlyList<ImageFile> Images,
    IReadOnlyList<DiagramFile> Diagrams,
    IReadOnlySet<string> Refused);
