using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1026_InheritedReferenceTests
{
    private const string Common = "services: {b: {image: x, depends_on: [db], volumes: [\"data:/d\", \"./e:/e\"]}, c: {image: x, network_mode: \"service:db\"}, d: {image: x, networks: [n], secrets: [s]}, e: {image: x, depends_on: {f: {condition: service_started, required: false}}}}";

    private static readonly RuleTestOptions Options = RuleTestOptions.Compose with { BuildContext = new TestBuildContext().Add("common.yaml", Common) };

    [Theory]
    [InlineData("services: {a: {extends: {file: [|common.yaml|], service: b}}}")]
    [InlineData("services: {a: {extends: {file: [|./common.yaml|], service: b}}, db: {image: x}}")]
    [InlineData("services: {a: {extends: {file: [|common.yaml|], service: c}}}")]
    [InlineData("services: {a: {extends: {file: [|common.yaml|], service: d}}}\nnetworks: {n: ~}")]
    public void Speaks(string markup) => RuleTest.Verify<InheritedReferenceAnalyzer>(markup, Options);

    [Theory]
    [InlineData("services: {a: {extends: {file: common.yaml, service: b}}, db: {image: x}}\nvolumes: {data: ~}\n")]
    [InlineData("services: {a: {extends: {file: common.yaml, service: d}}}\nnetworks: {n: ~}\nsecrets: {s: {file: f}}\n")]
    [InlineData("services: {a: {extends: {file: common.yaml, service: e}}}")]
    [InlineData("services: {a: {extends: {file: common.yaml, service: d}, networks: !override [default], secrets: !reset []}}")]
    [InlineData("services: {a: {extends: {file: none.yaml, service: b}}}")]
    [InlineData("include: [none.yaml]\nservices: {a: {extends: {file: common.yaml, service: b}}}")]
    [InlineData("services: {a: {extends: {file: \"${F}\", service: b}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<InheritedReferenceAnalyzer>(text, Options);

    [Fact]
    public void A_file_that_is_a_part_of_others_may_leave_names_to_them() => RuleTest.VerifySilent<InheritedReferenceAnalyzer>(
        "services: {a: {extends: {file: common.yaml, service: b}}}", Options with { Path = "part.yaml" });
}
