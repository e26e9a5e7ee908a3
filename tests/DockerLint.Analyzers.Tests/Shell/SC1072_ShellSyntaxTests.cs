using DockerLint.Analyzers.Shell;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC1072_ShellSyntaxTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [|if|] a; then b")]
    [InlineData("FROM debian:12-slim\nRUN a [|'|]b")]
    [InlineData("FROM debian:12-slim\nRUN a {|SC1088:(|}b)")]
    [InlineData("FROM debian:12-slim\nRUN a; {|SC1089:fi|}")]
    [InlineData("FROM debian:12-slim\nRUN {|SC1070:&&|} a")]
    [InlineData("FROM debian:12-slim\nRUN a && [|&&|] b")]
    [InlineData("FROM debian:12-slim\nRUN x={|SC3030:(|}a b)")]
    [InlineData("FROM debian:12-slim\nRUN a {|SC3001:<(|}b)")]
    [InlineData("FROM debian:12-slim\nRUN a {|SC3011:<<<|} b")]
    [InlineData("FROM alpine:3.22\nRUN {|SC1089:done|}")]
    [InlineData("FROM debian:12-slim\nRUN a {|SC1089:)|}")]
    [InlineData("FROM debian:12-slim\nSHELL [\"/bin/bash\", \"-c\"]\nRUN a [|\"|]$(b")]
    [InlineData("FROM debian:12-slim\nRUN for i in a; [|b|]; done")]
    public void Speaks(string markup) => RuleTest.Verify<ShellSyntaxAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN if a; then b; fi")]
    [InlineData("FROM debian:12-slim\nRUN a; b && c || d | e &")]
    [InlineData("FROM debian:12-slim\nSHELL [\"/bin/bash\", \"-c\"]\nRUN x=(a b); a <(b) <<< c")]
    [InlineData("FROM example.com/x\nRUN [[ a ]]")]
    [InlineData("FROM debian:12-slim\nRUN a 'b (c)' \\( d \\)")]
    [InlineData("FROM example.com/x\nRUN powershell -Command (Get-Item x).Name")]
    [InlineData("FROM example.com/x\nRUN if not exist C:\\a (mkdir C:\\a)")]
    [InlineData("FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN if exist a (b) else (c)")]
    [InlineData("FROM debian:12-slim\nRUN [\"a\", \"(\"]")]
    [InlineData("FROM debian:12-slim\nCMD [python, (app)]")]
    [InlineData("FROM debian:12-slim\nRUN <<E python3\nprint(\"a\")\nE\n")]
    [InlineData("FROM alpine:3.22\nRUN [[ a == b ]] && c")]
    [InlineData("FROM debian:12-slim\nRUN bash -c 'a <(b)'")]
    [InlineData("FROM debian:12-slim\nRUN a <<E\n(\nE\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ShellSyntaxAnalyzer>(text);

    [Fact]
    public void Where_the_shell_is_not_known_it_is_a_warning() => RuleTest.Verify<ShellSyntaxAnalyzer>(
        "FROM example.com/x\nRUN [|if|] a; then b", new RuleTestOptions { ExpectedSeverity = DiagnosticSeverity.Warning });
}
