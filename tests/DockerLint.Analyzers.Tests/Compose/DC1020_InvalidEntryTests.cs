using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1020_InvalidEntryTests
{
    [Theory]
    [InlineData("services: {a: {image: x, environment: [[|A = b|]]}}")]
    [InlineData("services: {a: {build: {context: ., args: [[|A =b|]]}}}")]
    [InlineData("services: {a: {build: {context: ., additional_contexts: [[|app|]]}}}")]
    [InlineData("services: {a: {build: {context: ., ssh: [[|key|]]}}}")]
    [InlineData("services: {a: {image: x, extra_hosts: [[|host|]]}}")]
    [InlineData("services: {a: {image: x, extra_hosts: [\"[|=10.0.0.1|]\"]}}")]
    [InlineData("services: {a: {image: x, post_start: [{command: x, environment: [[|A = b|]]}]}}")]
    public void Speaks(string markup) => RuleTest.Verify<InvalidEntryAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, environment: [A=b, B, \"C= d\", \"${D} =e\"]}}")]
    [InlineData("services: {a: {build: {context: ., args: [A=b, B], additional_contexts: [app=../app], ssh: [default, key=~/.ssh/id]}}}")]
    [InlineData("services: {a: {image: x, extra_hosts: [h=10.0.0.1, \"i:10.0.0.2\"]}}")]
    [InlineData("services: {a: {image: x, labels: [a b, \"c = d\"]}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<InvalidEntryAnalyzer>(text, RuleTestOptions.Compose);
}
