using DockerLint.Diagnostics;

namespace DockerLint.Analysis;

public sealed class RuleIdFormTests
{
    [Theory]
    [InlineData("AC0001", null)]
    [InlineData("ac0001", null)]
    [InlineData("DL3007", "DockerLint")]
    [InlineData("dj9999", "DockerLint")]
    [InlineData("DA0001", null)]
    [InlineData("SC2086", "ShellCheck")]
    [InlineData("cs0001", "compilers or analyzers of code")]
    public void Letters_of_an_id_belong_to_somebody_or_are_free(string id, string? owner)
    {
        RuleIdForm.OwnerOf(id).Should().Be(owner);
        RuleIdForm.IsFree(id).Should().Be(owner is null);
        RuleIdForm.IsOwn(id).Should().Be(owner == "DockerLint");
    }

    [Theory]
    [InlineData("")]
    [InlineData("D")]
    [InlineData("AC001")]
    [InlineData("AC00001")]
    [InlineData("A00001")]
    [InlineData("ÄC0001")]
    [InlineData("AC000١")]
    public void Other_texts_are_no_ids(string text)
    {
        RuleIdForm.Matches(text).Should().BeFalse();
        RuleIdForm.IsFree(text).Should().BeFalse();
        var describe = () => new DiagnosticDescriptor(text, "A title") { Message = "", Category = DiagnosticCategory.Style, DefaultSeverity = DiagnosticSeverity.Info, Mode = Configuration.AnalysisMode.All, Since = "1.0", Documentation = "" };
        describe.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_analyzer_keeps_the_version_that_it_is_compiled_with() =>
        typeof(MarkedAnalyzer).GetCustomAttributesData().Single(data => data.AttributeType == typeof(AnalyzerAttribute)).ConstructorArguments.Single().Value.Should().Be(CoreVersion.Text);

    [Analyzer]
    private sealed class MarkedAnalyzer;
}
