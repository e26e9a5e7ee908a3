using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC3010_BashTestTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN if [|[[ -n \"$X\" ]]|]; then a; fi")]
    [InlineData("FROM debian:12-slim\nRUN [ \"$X\" {|SC3014:==|} a ] || test \"$X\" {|SC3014:==|} b")]
    [InlineData("FROM ubuntu:24.04\nRUN [|[[ a = b ]]|] && c")]
    public void Speaks(string markup) => RuleTest.Verify<BashTestAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [ \"$X\" = a ]")]
    [InlineData("FROM alpine:3.22\nRUN [[ a == b ]] || [ a == b ]")]
    [InlineData("FROM example.com/x\nRUN [[ a ]]")]
    [InlineData("SHELL [\"/bin/bash\", \"-c\"]\nRUN [[ a == b ]] || [ a == b ]")]
    [InlineData("FROM debian:12-slim\nRUN bash -c '[[ a == b ]]'")]
    [InlineData("FROM debian:12-slim\nRUN echo == [[")]
    [InlineData("FROM debian:12-slim\nRUN [ == = x ]")]
    [InlineData("FROM rockylinux:9\nRUN [[ a ]]")]
    [InlineData("FROM debian:12-slim\nRUN <<EOF bash\n[[ a ]]\nEOF")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BashTestAnalyzer>(text);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN [ \"$X\" == a ]", "FROM debian:12-slim\nRUN [ \"$X\" = a ]")]
    public void Mends(string before, string after) => RuleTest.VerifyFix<BashTestAnalyzer>(before, after);
}
