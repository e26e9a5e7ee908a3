using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC1001_LostBackslashTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN grep [|\\d|]+ f")]
    [InlineData("FROM debian:12-slim\nRUN a b[|\\/|]c [|\\-|]")]
    [InlineData("FROM debian:12-slim\nRUN tr -d {|SC1012:\\r|} < f")]
    [InlineData("FROM debian:12-slim\nRUN x=a{|SC1012:\\n|}b")]
    [InlineData("FROM debian:12-slim\nRUN a \"$(b [|\\c|])\"")]
    [InlineData("FROM debian:12-slim\nRUN for i in [|\\a|]; do b; done")]
    public void Speaks(string markup) => RuleTest.Verify<LostBackslashAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN grep '\\d' f")]
    [InlineData("FROM debian:12-slim\nRUN grep \"\\d\" f")]
    [InlineData("FROM debian:12-slim\nRUN a \\$x \\\" \\* \\( \\; \\. \\  \\\\")]
    [InlineData("FROM debian:12-slim\nRUN \\rm f")]
    [InlineData("FROM debian:12-slim\nRUN find . \\( -name a \\) -exec b {} \\;")]
    [InlineData("FROM debian:12-slim\nRUN sh -c 'a \\b'")]
    [InlineData("FROM debian:12-slim\nRUN a \\\n  b")]
    [InlineData("FROM debian:12-slim\nSHELL [\"/bin/bash\", \"-c\"]\nRUN [[ $x =~ \\d ]]")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN copy C:\\a D:\\b")]
    [InlineData("FROM example.com/x\nRUN powershell -Command Copy-Item C:\\a D:\\b")]
    [InlineData("FROM example.com/x\nRUN C:\\tools\\setup.exe /quiet")]
    [InlineData("FROM debian:12-slim\nRUN [\"a\", \"\\\\d\"]")]
    [InlineData("FROM debian:12-slim\nRUN cat <<E\n\\d\nE\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<LostBackslashAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN tr -d \\r < f", "FROM debian:12-slim\nRUN tr -d '\\r' < f")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<LostBackslashAnalyzer>(before, after);
}
