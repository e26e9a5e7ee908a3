using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2001_UndefinedNetworkTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", networks: [[|n|]]}}")]
    [InlineData("services: {a: {image: \"x:1\", networks: {[|n|]: {aliases: [x]}}}}")]
    [InlineData("services: {a: {image: x, networks: [front, [|fornt|]]}}\nnetworks: {front: }\n")]
    public void Speaks(string markup) => RuleTest.Verify<UndefinedNetworkAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", networks: [default]}}")]
    [InlineData("services: {a: {image: x, networks: [n]}}\nnetworks: {n: {external: true}}\n")]
    [InlineData("services: {a: {image: \"x:1\", networks: [\"${N}\"]}}")]
    [InlineData("include: [other.yaml]\nservices: {a: {image: x, networks: [n]}}\n")]
    [InlineData("services: {a: {networks: [n]}}")]
    [InlineData("services: {a: {image: x, networks: [n]}}\n---\nservices: {a: {image: y}}\nnetworks: {n: }\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UndefinedNetworkAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void A_file_that_lies_over_another_one_is_left_alone() =>
        RuleTest.VerifySilent<UndefinedNetworkAnalyzer>("services: {a: {image: x, networks: [n]}}", RuleTestOptions.Compose with { Path = "compose.override.yaml" });

    [Fact]
    public void A_near_name_is_told() => RuleTest.Verify<UndefinedNetworkAnalyzer>(
        "services: {a: {image: x, networks: [[|fornt|]]}}\nnetworks: {front: }\n",
        RuleTestOptions.Compose with { Messages = ["'fornt' is no network of this file ('front' is), so Compose refuses it"] });

    private static readonly RuleTestOptions WithInclude = RuleTestOptions.Compose with { BuildContext = new TestBuildContext().Add("other.yaml", "networks: {back: ~}") };

    [Fact]
    public void A_network_of_an_included_file_is_defined() => RuleTest.Verify<UndefinedNetworkAnalyzer>(
        "include: [other.yaml]\nservices: {a: {image: x, networks: [back, [|front|]]}}", WithInclude);

    [Theory]
    [InlineData("include: [none.yaml]\nservices: {a: {image: x, networks: [front]}}")]
    [InlineData("include: [other.yaml]\nservices: {a: {networks: [front]}}")]
    [InlineData("include: [other.yaml, \"${MORE}\"]\nservices: {a: {image: x, networks: [front]}}")]
    public void What_is_not_seen_may_define_it(string text) => RuleTest.VerifySilent<UndefinedNetworkAnalyzer>(text, WithInclude);

    [Fact]
    public void A_network_of_another_document_is_defined() =>
        RuleTest.Verify<UndefinedNetworkAnalyzer>("services: {a: {image: x, networks: [n, [|m|]]}}\n---\nnetworks: {n: ~}\n", RuleTestOptions.Compose);
}
