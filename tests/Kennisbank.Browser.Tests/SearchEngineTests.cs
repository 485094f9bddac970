using Kennisbank.Browser.Tests.RealSite;
using Kennisbank.Browser.Tests.Scripts;

namespace Kennisbank.Browser.Tests;

/// <summary>The browser's search engine, run by Node.js on the index of the real site.</summary>
[Collection(SharedSite.Name)]
public class SearchEngineTests(LiveSite site)
{
    [Fact]
    public Task The_browser_reads_words_and_forms_as_the_generator_does() => Run("vectors");

    [Fact]
    public Task A_title_finds_its_page_first_and_a_word_its_pages_also_while_it_is_typed() => Run("finding", site.Content.Folder);

    [Fact]
    public Task A_passage_has_what_was_asked_for_and_a_correction_is_spelt_as_on_a_page() => Run("showing", site.Content.Folder);

    [Fact]
    public Task A_file_that_is_gone_or_damaged_is_a_problem_that_the_page_can_show() => Run("damage", site.Content.Folder);

    [Fact]
    public Task A_hostile_question_is_harmless_and_changes_no_other_answer() => Run("hostile", site.Content.Folder);

    [Fact]
    public Task A_filter_gives_as_many_results_as_it_says() => Run("facets", site.Content.Folder);

    [Fact]
    public Task While_somebody_types_a_slip_empties_no_list_and_a_letter_or_two_changes_nothing() => Run("typing", site.Content.Folder);

    [Fact]
    public Task An_open_tab_goes_on_searching_after_the_site_is_published_anew() => Run("deploy", site.Content.Folder);

    [Fact]
    public Task An_answer_says_what_was_not_found_what_is_good_and_where_to_go() => Run("honest", site.Content.Folder);

    [Fact]
    public Task Pages_about_what_is_asked_come_before_pages_that_only_mention_it() => Run("ranking");

    private static async Task Run(string tool, params string[] arguments)
    {
        var (exitCode, output, errors) = await NodeTool.Run([$"search/{tool}.mjs", .. arguments]);

        Assert.True(exitCode == 0, output + errors);
    }
}
