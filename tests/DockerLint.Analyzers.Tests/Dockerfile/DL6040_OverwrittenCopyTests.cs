using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL6040_OverwrittenCopyTests
{
    private static readonly RuleTestOptions Known = new() { BuildContext = new TestBuildContext("a", "d/a", "conf.d/x", "src/c.cs") };

    [Theory]
    [InlineData("FROM a:1\nCOPY [|dev.conf|] /etc/app.conf\nCOPY prod.conf /etc/app.conf")]
    [InlineData("FROM a:1\nWORKDIR /app\nCOPY [|package.json|] .\nCOPY . .\nRUN npm ci")]
    [InlineData("FROM a:1\nWORKDIR /app\nCOPY [|package.json|] lock.json ./\nENV A=b\nCOPY . ./")]
    [InlineData("FROM a:1\nCOPY [|src|] /app/src\nCOPY . /app")]
    [InlineData("FROM a:1\nCOPY [|src/a.cs|] /app/\nCOPY src /app/")]
    [InlineData("FROM a:1\nCOPY [|src|] /app/\nUSER a\nCOPY src /app/")]
    [InlineData("FROM a:1\nCOPY [|x/a.json|] y/a.json /etc/")]
    [InlineData("FROM a:1\nCOPY --from=b [|/x/a.json|] /etc/\nCOPY --from=c /y/a.json /etc/")]
    [InlineData("FROM a:1\nCOPY [|<<X|] /etc/a.conf\na\nX\nCOPY b.conf /etc/a.conf")]
    [InlineData("FROM a:1\nCOPY --chmod=755 [|run.sh|] /app/\nCOPY . /app/")]
    public void Speaks_about_what_is_surely_overwritten(string markup) => RuleTest.Verify<OverwrittenCopyAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nWORKDIR /app\nCOPY package.json .\nRUN npm ci\nCOPY . .")]
    [InlineData("FROM a:1\nCOPY a /x/\nCOPY b /x/")]
    [InlineData("FROM a:1\nCOPY a.conf /etc/app\nCOPY b.conf /etc/app")]
    [InlineData("FROM a:1\nCOPY conf.d /etc/conf.d\nCOPY other /etc/conf.d")]
    [InlineData("FROM a:1\nCOPY package.json .\nCOPY . /app")]
    [InlineData("FROM a:1\nCOPY package.json /other/\nCOPY . /app/")]
    [InlineData("FROM a:1\nCOPY package.json /app/\nCOPY --exclude=*.json . /app/")]
    [InlineData("FROM a:1\nCOPY a.json /app/\nCOPY *.json /app/")]
    [InlineData("FROM a:1\nCOPY $X /app/a.json\nCOPY $Y /app/a.json")]
    [InlineData("FROM a:1\nCOPY a.json $X/a.json\nCOPY b.json $X/a.json")]
    [InlineData("FROM a:1 AS a\nCOPY a.json /app/\nFROM b:1\nCOPY . /app/")]
    [InlineData("FROM a:1\nADD a.tar /app/\nADD a.tar /app/")]
    [InlineData("FROM a:1\nCOPY package.json /app/\nCOPY --from=b . /app/")]
    [InlineData("FROM a:1\nONBUILD COPY package.json /app/\nONBUILD COPY . /app/")]
    [InlineData("FROM a:1\nCOPY --parents x/a.json /app/\nCOPY --parents y/a.json /app/")]
    public void Is_silent_about_what_is_read_before_or_goes_elsewhere(string text) => RuleTest.VerifySilent<OverwrittenCopyAnalyzer>(text);

    [Theory]
    [InlineData("FROM a:1\nCOPY [|a|] /bin/\nCOPY d/a /bin/")]
    [InlineData("FROM a:1\nCOPY [|src/c.cs|] /x/\nCOPY src /x/")]
    public void A_known_context_tells_files_from_folders(string markup) => RuleTest.Verify<OverwrittenCopyAnalyzer>(markup, Known);

    [Fact]
    public void A_folder_does_not_overwrite_another() =>
        RuleTest.VerifySilent<OverwrittenCopyAnalyzer>("FROM a:1\nCOPY conf.d /x/\nCOPY src /x/", Known);

    [Fact]
    public void One_finding_tells_of_all_that_one_instruction_overwrites() =>
        RuleTest.Verify<OverwrittenCopyAnalyzer>("FROM a:1\nCOPY [|a.json|] /app/\nCOPY b.json c.json /app/\nCOPY . /app/", new RuleTestOptions { Messages = ["'/app/a.json' and 2 more are overwritten by the COPY in line 4 before anything reads them"] });

    [Fact]
    public void Says_what_overwrites_it() =>
        RuleTest.Verify<OverwrittenCopyAnalyzer>("FROM a:1\nWORKDIR /app\nCOPY [|a.json|] .\n\nCOPY . .", new RuleTestOptions { Messages = ["'/app/a.json' is overwritten by the COPY in line 5 before anything reads it"] });
}
