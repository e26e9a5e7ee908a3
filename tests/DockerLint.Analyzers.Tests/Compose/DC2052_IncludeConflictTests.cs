using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2052_IncludeConflictTests
{
    private static readonly RuleTestOptions InFolder = RuleTestOptions.Compose with
    {
        BuildContext = new TestBuildContext().Add("db.yaml", "services: {db: {image: postgres:17}}\nnetworks: {n: {driver: bridge}, m: {}}\nvolumes: {v: }\n"),
    };

    [Theory]
    [InlineData("include: [db.yaml]\nservices: {[|db|]: {image: x}, a: {image: x}}")]
    [InlineData("include: [{path: ./db.yaml}]\nservices: {a: {image: x}}\nnetworks: {[|n|]: {driver: overlay}}")]
    public void Speaks(string markup) => RuleTest.Verify<IncludeConflictAnalyzer>(markup, InFolder);

    [Theory]
    [InlineData("include: [db.yaml]\nservices: {a: {image: x}, db: {environment: {A: b}}}")]
    [InlineData("include: [db.yaml]\nservices: {a: {image: x}}\nnetworks: {n: {driver: bridge}, o: {}}\nvolumes: {v: }")]
    [InlineData("include: [none.yaml, $F]\nservices: {db: {image: x}}")]
    [InlineData("services: {db: {image: x}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<IncludeConflictAnalyzer>(text, InFolder);
}
