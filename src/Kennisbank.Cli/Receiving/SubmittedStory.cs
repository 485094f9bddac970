using Kennisbank.Content;

namespace Kennisbank.Cli.Receiving;

/// <summary>What somebody entered in the form; the twin of <c>story.ts</c>.</summary>
internal sealed record SubmittedStory
{
    public required ContentType Type { get; init; }
    public required string Id { get; init; }

    /// <summary>As yyyy-mm-dd.</summary>
    public required string Date { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required IReadOnlyList<StorySection> Sections { get; init; }

    /// <summary>Pages that it is an example of, by folder and name.</summary>
    public required IReadOnlyList<string> SeeAlso { get; init; }

    /// <summary>Names from the vocabulary.</summary>
    public required IReadOnlyList<string> Municipalities { get; init; }

    /// <summary>A place that is not in the vocabulary; empty for none.</summary>
    public required string OtherMunicipality { get; init; }
    public required IReadOnlyList<string> Bakens { get; init; }
    public required IReadOnlyList<string> Agendas { get; init; }
    public required IReadOnlyList<string> Questions { get; init; }
    public required string Teller { get; init; }
    public required IReadOnlyList<string> Confirmed { get; init; }
}

/// <summary>An answer, with its heading on the page.</summary>
internal sealed record StorySection(string Heading, IReadOnlyList<StoryBlock> Blocks);
