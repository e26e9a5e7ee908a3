using DockerLint.Analyzers.Shell;

namespace DockerLint.Analyzers.Tests.Shell;

public sealed class SC3060_BashExpansionTests
{
    [Theory]
    [InlineData("FROM debian:12-slim\nRUN a \"[|${x//a/b}|]\" [|${x/a}|]")]
    [InlineData("FROM debian:12-slim\nRUN a {|SC3057:${x:0:1}|} \"{|SC3057:${x: -3}|}\"")]
    [InlineData("FROM debian:12-slim\nRUN a \"{|SC3059:${x^^}|}\" \"{|SC3059:${x,}|}\"")]
    [InlineData("FROM debian:12-slim\nRUN a \"{|SC3053:${!x}|}\" \"{|SC3054:${x[0]}|}\"")]
    [InlineData("FROM alpine:3.22\nRUN a \"{|SC3059:${x,,}|}\" \"{|SC3053:${!x}|}\" \"{|SC3054:${x[@]}|}\"")]
    [InlineData("FROM debian:12-slim\nRUN x=\"[|${y//./-}|]\"; a \"$x\"")]
    public void Speaks(string markup) => RuleTest.Verify<BashExpansionAnalyzer>(markup);

    [Theory]
    [InlineData("FROM debian:12-slim\nRUN a \"${x:-b}\" \"${x#a}\" \"${x%%b*}\" \"${#x}\" \"$x\"")]
    [InlineData("FROM alpine:3.22\nRUN a \"${x//a/b}\" \"${x:0:1}\"")]
    [InlineData("FROM debian:12-slim\nSHELL [\"/bin/bash\", \"-c\"]\nRUN a \"${x^^}\" \"${!x}\" \"${x[0]}\" \"${x/a/b}\"")]
    [InlineData("FROM example.com/x\nRUN a \"${x//a/b}\"")]
    [InlineData("FROM debian:12-slim\nRUN bash -c 'a ${x^^}'")]
    [InlineData("FROM debian:12-slim\nRUN a '${x^^}' \\${x^^}")]
    [InlineData("FROM rockylinux:9\nRUN a \"${x//a/b}\"")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BashExpansionAnalyzer>(text);
}
