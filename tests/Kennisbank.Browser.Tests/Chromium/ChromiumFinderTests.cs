namespace Kennisbank.Browser.Tests.Chromium;

public class ChromiumFinderTests
{
    private readonly HashSet<string> _files = [];
    private readonly List<string> _installs = [];

    [Fact]
    public void The_program_that_the_variable_names_comes_first()
    {
        _files.UnionWith(["/usual", "/mine"]);

        Assert.Equal("/mine", Finder("/mine").Find());
    }

    [Fact]
    public void A_variable_that_names_no_file_is_an_error_and_not_passed_over()
    {
        _files.Add("/usual");

        var error = Assert.Throws<FileNotFoundException>(() => Finder("/gone").Find());

        Assert.Contains("/gone", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_installed_when_a_usual_place_has_one()
    {
        _files.Add("/usual");

        Assert.Equal("/usual", Finder().Find());
        Assert.Empty(_installs);
    }

    [Fact]
    public void The_next_way_to_install_is_tried_when_the_first_fails()
    {
        Assert.Equal("/usual", Finder(null, Failing, Working).Find());
        Assert.Equal(["failed", "installed"], _installs);
    }

    [Fact]
    public void One_sentence_says_what_to_install_when_nothing_works()
    {
        var error = Assert.Throws<FileNotFoundException>(() => Finder(null, Failing).Find());

        Assert.Contains("install Chromium or Google Chrome, or set KENNISBANK_CHROMIUM", error.Message, StringComparison.Ordinal);
    }

    private ChromiumFinder Finder(string? named = null, params Func<bool>[] installers) => new(named, ["/usual"], _files.Contains, installers);

    private bool Failing()
    {
        _installs.Add("failed");
        return false;
    }

    private bool Working()
    {
        _installs.Add("installed");
        return _files.Add("/usual");
    }
}
