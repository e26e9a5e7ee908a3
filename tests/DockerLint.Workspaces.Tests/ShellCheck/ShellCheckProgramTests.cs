using DockerLint.Workspaces.Files;
using DockerLint.Workspaces.ShellCheck;

namespace DockerLint.Workspaces.Tests.ShellCheck;

public sealed class ShellCheckProgramTests : IDisposable
{
    private static readonly string Name = OperatingSystem.IsWindows() ? "shellcheck.exe" : "shellcheck";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_is_looked_for_in_the_folders_of_the_search_path()
    {
        folder.Write("bin/" + Name, "");

        FluentActions.Invoking(() => Find(folder["none"], folder["bin"])).Should().NotThrow();
    }

    [Fact]
    public void Folders_of_what_is_linted_are_passed_over()
    {
        folder.Write("repository/bin/" + Name, "");

        FluentActions.Invoking(() => Find(folder["repository/bin"])).Should().Throw<ShellCheckException>().WithMessage("*in no folder of PATH outside*");
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("bin")]
    [InlineData("./bin")]
    public void Relative_folders_are_passed_over(string relative)
    {
        folder.Write("bin/" + Name, "").Write(Name, "");

        FluentActions.Invoking(() => Find(relative)).Should().Throw<ShellCheckException>();
    }

    [Fact]
    public void Where_it_was_looked_for_is_remembered()
    {
        var files = new FileStore();
        FluentActions.Invoking(() => ShellCheckProgram.Find(new ShellCheckOptions(), [], folder["none"], files)).Should().Throw<ShellCheckException>();

        files.Consulted.Should().Equal(folder["none"] + "/" + Name);
    }

    [Fact]
    public void A_program_that_is_named_may_lie_anywhere_and_has_to_be_there()
    {
        folder.Write("repository/mine", "");

        FluentActions.Invoking(() => Find(new ShellCheckOptions { Program = folder["repository/mine"] })).Should().NotThrow();
        FluentActions.Invoking(() => Find(new ShellCheckOptions { Program = folder["repository/other"] })).Should().Throw<ShellCheckException>().WithMessage("there is no program*other'");
    }

    private void Find(params string[] searched) => Find(new ShellCheckOptions(), searched);

    private void Find(ShellCheckOptions options, params string[] searched) =>
        ShellCheckProgram.Find(options, [folder["repository"]], string.Join(Path.PathSeparator, searched), new FileStore());
}
