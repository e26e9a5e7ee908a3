using DockerLint.Analyzers.MachineLearning;

namespace DockerLint.Analyzers.Tests.MachineLearning;

public sealed class DM1004_UnpinnedModelTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", command: [\"hf\", \"download\", \"[|a/b|]\"]}}")]
    public void Speaks(string markup) => RuleTest.Verify<UnpinnedModelAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", command: [\"hf\", \"download\", \"a/b\", \"--revision\", \"0123456789012345678901234567890123456789\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", command: [\"hf\", \"download\", \"${M}\"]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnpinnedModelAnalyzer>(text, RuleTestOptions.Compose);

    [Theory]
    [InlineData("FROM x\nRUN hf download [|a/b|] --local-dir /m")]
    [InlineData("FROM x\nRUN huggingface-cli download --local-dir /m [|a/b|]")]
    [InlineData("FROM x\nRUN python -c [|\"from huggingface_hub import snapshot_download; snapshot_download('a/b')\"|]")]
    [InlineData("FROM x\nRUN python3 -c [|'AutoModel.from_pretrained(\"a/b\")'|]")]
    [InlineData("FROM x\nRUN hf download [|a/b|] --revision main")]
    public void Speaks_in_a_Dockerfile(string markup) => RuleTest.Verify<UnpinnedModelAnalyzer>(markup);

    [Theory]
    [InlineData("FROM x\nRUN hf download a/b --revision 0123456789012345678901234567890123456789")]
    [InlineData("FROM x\nRUN hf download a/b --revision=$REV")]
    [InlineData("FROM x\nRUN hf download $MODEL")]
    [InlineData("FROM x\nRUN hf auth login")]
    [InlineData("FROM x\nRUN python -c \"snapshot_download('a/b', revision='x')\"")]
    [InlineData("FROM x\nRUN python -c \"AutoModel.from_pretrained('/models/b')\"")]
    [InlineData("FROM x\nRUN echo hf download a/b")]
    [InlineData("FROM x\nRUN hf download a/b $OPTIONS")]
    public void IsSilent_in_a_Dockerfile(string text) => RuleTest.VerifySilent<UnpinnedModelAnalyzer>(text);
}
