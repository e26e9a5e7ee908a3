using DockerLint.Analyzers.Dockerfile;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL1020_BaseReferenceTests
{
    [Theory]
    [InlineData("FROM [|Alpine|]")]
    [InlineData("FROM [|alpine:|]")]
    [InlineData("FROM {|DL1054:\"\"|}")]
    [InlineData("FROM {|DL1054:$image|} AS x")]
    [InlineData("FROM [|a@sha256:12|]")]
    [InlineData("ARG V=\"b:\"\nFROM {|DL6022:a${V}|}")]
    [InlineData("ARG A=\nFROM {|DL6022:$A|}")]
    [InlineData("ARG V\nFROM {|DL6025:a:$V|}")]
    [InlineData("ARG A\nFROM {|DL6025:$A|}")]
    [InlineData("ARG A\nARG V=1\nFROM {|DL6025:$A:$V|}")]
    [InlineData("FROM a:[|^b|]")]
    [InlineData("FROM [|a//b|]")]
    [InlineData("FROM [|a:$V|]")]
    public void Speaks(string markup) => RuleTest.Verify<BaseReferenceAnalyzer>(markup);

    [Theory]
    [InlineData("FROM alpine")]
    [InlineData("FROM host:5000/a/b:c")]
    [InlineData("ARG V\nFROM a$V")]
    [InlineData("ARG A\nFROM ${A:-b}")]
    [InlineData("ARG TARGETARCH\nFROM a:$TARGETARCH")]
    [InlineData("ARG A\nFROM a:1 AS $A")]
    [InlineData("FROM a:1 AS Base\nFROM Base")]
    [InlineData("FROM scratch")]
    [InlineData("FROM \"alpine:3\"")]
    [InlineData("FROM a@sha256:1111111111111111111111111111111111111111111111111111111111111111")]
    [InlineData("FROM ${A:-alpine}")]
    [InlineData("FROM a:1-$TARGETARCH")]
    [InlineData("FROM")]
    [InlineData("FROM ${A^}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<BaseReferenceAnalyzer>(text);

    [Fact]
    public void A_placeholder_of_a_template_is_a_warning() =>
        RuleTest.Verify<BaseReferenceAnalyzer>("FROM [|REPLACE-ME|]", new RuleTestOptions { ExpectedSeverity = DiagnosticSeverity.Warning });

    [Fact]
    public void A_default_that_a_build_argument_can_replace_is_a_warning() =>
        RuleTest.Verify<BaseReferenceAnalyzer>("ARG V=\nFROM {|DL6022:a:$V|}", new RuleTestOptions { ExpectedSeverity = DiagnosticSeverity.Warning });

    [Fact]
    public void A_misspelt_argument_is_named() =>
        RuleTest.Verify<BaseReferenceAnalyzer>("ARG IMAGE=a:1\nFROM {|DL1054:$IMGAE|}", new RuleTestOptions { Messages = ["'$IMGAE' gives no image (did you mean 'IMAGE' instead of 'IMGAE'?), so the build stops here"] });
}
