using Kennisbank.Browser.Tests.Visiting;
using Kennisbank.Content;
using Microsoft.Playwright;

namespace Kennisbank.Browser.Tests.Sharing;

/// <summary>What a story that was sent says of itself: what was confirmed, and an id that stays with it.</summary>
[Collection(SharedSharingSite.Name)]
public class SentFileTests(SharingSite site, EditorsInput editors) : IClassFixture<EditorsInput>
{
    [Fact]
    public async Task The_file_says_what_was_confirmed_and_when()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Confirm();

        var file = await form.Download();

        var today = await visit.Page.EvaluateAsync<string>("new Date().toLocaleDateString('sv')");
        Assert.Contains(
            $"\ntoestemming:\n  datum: {today}\n  bevestigd: [{string.Join(", ", Confirmation.All.Select(one => one.Word))}]\n",
            file.Text,
            StringComparison.Ordinal);
        Assert.DoesNotContain("toestemming:", editors.PageOf(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_story_sent_in_another_way_and_a_correction_of_it_keep_their_id()
    {
        await using var visit = await Visit.Start(site);
        await visit.Page.AddInitScriptAsync("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Confirm();
        var first = await form.Download();

        await form.Send("Kopieer de tekst");
        await Assertions.Expect(form.Sent).ToContainTextAsync("Kopieer de tekst hieronder");
        Assert.Equal(first.Text, SentFile.Received(await form.Page.GetByLabel("De tekst van uw verhaal").InputValueAsync()).Text);

        await form.Field("Wat deed u?").FillAsync("Wij gingen langs, en bleven.");
        Assert.Equal(first.Id, (await form.Download()).Id);
    }

    [Fact]
    public async Task A_story_with_another_title_gets_an_id_of_its_own_and_the_first_keeps_its_own()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Confirm();
        var first = await form.Download();

        await form.Field("Titel").FillAsync("Een heel ander verhaal");
        var second = await form.Download();
        await form.Fill();

        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(first.Text, (await form.Download()).Text);
    }

    [Fact]
    public async Task After_the_form_was_emptied_the_same_title_is_another_story()
    {
        await using var visit = await Visit.Start(site);
        var form = await ShareForm.Open(visit);
        await form.Fill();
        await form.Confirm();
        var first = await form.Download();

        foreach (var label in new[] { "Titel", "Wat gebeurde er toen?", "Wat deed u?", "Wat was de situatie?" })
        {
            await form.Field(label).FillAsync("");
        }

        await form.Fill();
        await form.Field("Wat deed u?").FillAsync("Iets heel anders dan de eerste keer.");

        Assert.NotEqual(first.Id, (await form.Download()).Id);
    }
}
