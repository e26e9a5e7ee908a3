using DockerLint.Analyzers.Project;

namespace DockerLint.Analyzers.Tests.Project;

public sealed class DX1003_MissingSourceTests
{
    private static readonly RuleTestOptions Known = new() { BuildContext = new TestBuildContext("src/a.cs", "Directory.Build.props") { Ignored = ["gone"] } };

    [Theory]
    [InlineData("FROM a:1\nCOPY src .\nCOPY [|nuget.config|] .")]
    [InlineData("FROM a:1\nCOPY [|nuget.config|] src ./")]
    [InlineData("FROM a:1\nADD [|/src/y.txt|] Directory.Build.props /b/")]
    public void Speaks(string markup) => RuleTest.Verify<MissingSourceAnalyzer>(markup, Known);

    [Theory]
    [InlineData("FROM a:1\nCOPY src Directory.Build.props ./")]
    [InlineData("FROM a:1\nCOPY nuget.config .")]
    [InlineData("FROM a:1\nCOPY src .\nCOPY nuget.confi[g] .")]
    [InlineData("FROM a:1\nCOPY src .\nCOPY --from=b nuget.config .")]
    [InlineData("FROM a:1\nCOPY src .\nCOPY dist /www\nCOPY bin/Release/net9.0/publish /app\nCOPY app.jar /")]
    [InlineData("FROM a:1\nCOPY src package-lock.json ./")]
    [InlineData("FROM a:1\nCOPY src pnpm-lock.yaml ./\nCOPY go.sum ./")]
    [InlineData("FROM a:1\nCOPY src .\nCOPY $FILE .\nADD https://x.example/a .")]
    [InlineData("FROM a:1\nCOPY src .\nCOPY gone .")]
    [InlineData("FROM a:1\nCOPY src .\nONBUILD COPY nuget.config .")]
    [InlineData("FROM a:1\nCOPY src .\nCOPY <<EOF /x\na\nEOF\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<MissingSourceAnalyzer>(text, Known);

    [Theory]
    [InlineData("FROM a:1\nCOPY src .\nCOPY nuget.config .\nCOPY web .")]
    [InlineData("FROM a:1\nCOPY a.txt b.txt Directory.Build.props ./")]
    public void Is_silent_when_more_is_missing_than_there(string text) => RuleTest.VerifySilent<MissingSourceAnalyzer>(text, Known);

    [Theory]
    [InlineData("FROM a:1\nCOPY src Directory.Build.props ./\nCOPY sub/module/a.cs .")]
    [InlineData("FROM a:1\nCOPY src Directory.Build.props ./\nCOPY sub/a.cs .\nCOPY nuget.config .")]
    public void Is_silent_where_whole_folders_are_missing(string text) => RuleTest.VerifySilent<MissingSourceAnalyzer>(text, Known);

    [Fact]
    public void Says_nothing_about_the_machine() =>
        RuleTest.Verify<MissingSourceAnalyzer>("FROM a:1\nCOPY src .\nCOPY [|nuget.config|] .", Known with { Messages = ["There is no 'nuget.config' in the build context, so this COPY fails"] });

    [Fact]
    public void Is_silent_when_the_context_is_not_known() => RuleTest.VerifySilent<MissingSourceAnalyzer>("FROM a:1\nCOPY src .\nCOPY nuget.config .");
}
