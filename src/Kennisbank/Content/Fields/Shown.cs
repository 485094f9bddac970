namespace Kennisbank.Content.Fields;

/// <summary>Where on its page a reader finds what a field holds.</summary>
public enum Shown
{
    /// <summary>Nowhere, or where a component of its own puts it.</summary>
    Apart,

    /// <summary>In the few words above the title; among the facts where there is no such line.</summary>
    AboveTitle,

    /// <summary>In the list of facts.</summary>
    AsFact,

    /// <summary>Above the text, as what the reader should keep.</summary>
    AsEssence,

    /// <summary>Above the text, as the whole in one breath.</summary>
    AsSummary,

    /// <summary>Below the text, under a heading.</summary>
    AsQuestions,
}
