using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3004_SudoTests
{
    [Theory]
    [InlineData("FROM a:1\nRUN [|sudo|] apt-get update")]
    [InlineData("FROM a:1\nONBUILD RUN [|sudo|] apt-get update")]
    [InlineData("FROM a:1\nRUN apt-get update && [|sudo|] -E apt-get install x")]
    [InlineData("FROM a:1\nRUN a \\\n && [|/usr/bin/sudo|] b")]
    [InlineData("FROM a:1\nRUN <<E\na\n[|sudo|] b\nE")]
    [InlineData("FROM a:1\nRUN bash -c 'a && [|sudo|] b'")]
    [InlineData("FROM a:1\nRUN [\"[|sudo|]\", \"a\"]")]
    [InlineData("FROM a:1\nRUN if x; then (echo | [|sudo|] tee /y); fi")]
    [InlineData("FROM a:1\nRUN [|sudo|] -v")]
    public void Speaks(string markup) => RuleTest.Verify<SudoAnalyzer>(markup);

    [Theory]
    [InlineData("FROM a:1\nRUN apt-get install -y sudo")]
    [InlineData("FROM a:1\nRUN echo 'app ALL=(ALL) NOPASSWD:ALL' > /etc/sudoers.d/app # sudo x")]
    [InlineData("FROM a:1\nRUN echo sudo x")]
    [InlineData("FROM a:1\nRUN which sudo; command -v sudo")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SudoAnalyzer>(text);

    [Theory]
    [InlineData("FROM a:1\nRUN sudo apt-get update", "FROM a:1\nRUN apt-get update")]
    [InlineData("FROM a:1\nRUN a && sudo  b", "FROM a:1\nRUN a && b")]
    [InlineData("FROM a:1\nRUN sudo -u x b", "FROM a:1\nRUN sudo -u x b")]
    [InlineData("FROM a:1\nRUN [\"sudo\", \"a\"]", "FROM a:1\nRUN [\"sudo\", \"a\"]")]
    [InlineData("FROM a:1\nRUN sudo \\\n  b", "FROM a:1\nRUN sudo \\\n  b")]
    public void The_fix_takes_a_bare_sudo_away(string before, string after) => RuleTest.VerifyFix<SudoAnalyzer>(before, after);
}
