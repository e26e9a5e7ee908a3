using DockerLint.Analyzers.MachineLearning;
using DockerLint.Diagnostics;

namespace DockerLint.Analyzers.Tests.MachineLearning;

public sealed class DM1007_ExtraIndexTests
{
    [Theory]
    [InlineData("FROM x\nRUN pip install [|--extra-index-url|] https://i.example/simple a")]
    [InlineData("FROM x\nRUN pip install [|--extra-index-url|]=https://i.example/simple a")]
    [InlineData("FROM x\nRUN python -m pip install [|--extra-index-url|] https://download.pytorch.org/whl/cu124 torch")]
    [InlineData("FROM x\nENV [|PIP_EXTRA_INDEX_URL|]=https://i.example/simple")]
    [InlineData("FROM x\nRUN [|PIP_EXTRA_INDEX_URL=https://i.example/simple|] pip install a")]
    [InlineData("FROM x\nRUN uv pip install [|--extra-index-url|] https://i.example/simple a")]
    public void Speaks(string markup) => RuleTest.Verify<ExtraIndexAnalyzer>(markup, RuleTestOptions.Dockerfile);

    [Theory]
    [InlineData("FROM x\nRUN pip install --index-url https://i.example/simple a")]
    [InlineData("FROM x\nRUN pip install --require-hashes --extra-index-url https://i.example/simple a")]
    [InlineData("FROM x\nRUN echo --extra-index-url x")]
    [InlineData("FROM x\nENV PIP_EXTRA_INDEX_URL=")]
    [InlineData("FROM x\nENV PIP_EXTRA_INDEX_URL=$URL")]
    public void IsSilent(string text) => RuleTest.VerifySilent<ExtraIndexAnalyzer>(text, RuleTestOptions.Dockerfile);

    [Theory]
    [InlineData("https://download.pytorch.org/whl/cpu", DiagnosticSeverity.Info)]
    [InlineData("https://pypi.corp.example/simple", DiagnosticSeverity.Warning)]
    public void A_public_index_of_machine_learning_is_a_hint(string index, DiagnosticSeverity expected) =>
        RuleTest.Verify<ExtraIndexAnalyzer>($"FROM x\nRUN pip install [|--extra-index-url|] {index} torch", new RuleTestOptions { ExpectedSeverity = expected });
}
