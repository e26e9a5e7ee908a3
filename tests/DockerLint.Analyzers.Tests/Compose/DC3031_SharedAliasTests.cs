using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC3031_SharedAliasTests
{
    [Theory]
    [InlineData("services: {a: {image: 'x:1', networks: {n: {aliases: [w]}}}, b: {image: 'y:1', networks: {n: {aliases: [[|w|]]}}}}\nnetworks: {n: }")]
    [InlineData("services: {a: {build: ./a, networks: {n: {aliases: [w]}}}, b: {build: ./b, networks: {n: {aliases: [v, [|w|]]}}}}\nnetworks: {n: }")]
    [InlineData("services: {a: {image: 'x:1', networks: {n: {aliases: [w]}}}, b: {build: ./b, networks: {n: {aliases: [[|w|]]}}}, c: {image: z, networks: {n: {aliases: [[|w|]]}}}}\nnetworks: {n: }")]
    public void Speaks(string markup) => RuleTest.Verify<SharedAliasAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: 'x:1', networks: {n: {aliases: [w]}}}, b: {image: 'y:1', networks: {m: {aliases: [w]}}}}\nnetworks: {n: , m: }")]
    [InlineData("services: {a: {image: 'x:1', networks: {n: {aliases: [w]}}}, b: {image: 'x:2', networks: {n: {aliases: [w]}}}}\nnetworks: {n: }")]
    [InlineData("services: {a: {image: 'x:1', profiles: [blue], networks: {n: {aliases: [w]}}}, b: {image: 'y:1', profiles: [green], networks: {n: {aliases: [w]}}}}\nnetworks: {n: }")]
    [InlineData("services: {a: {image: 'x:1', networks: {n: {aliases: [w, w]}}}, b: {image: 'y:1', networks: {n: {aliases: [$W]}}}}\nnetworks: {n: }")]
    [InlineData("services: {a: {build: ., networks: {n: {aliases: [w]}}}, b: {build: ., networks: {n: {aliases: [w]}}}}\nnetworks: {n: }")]
    [InlineData("services: {a: {image: $I, networks: {n: {aliases: [w]}}}, b: {image: 'y:1', networks: {n: {aliases: [w]}}}}\nnetworks: {n: }")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SharedAliasAnalyzer>(text, RuleTestOptions.Compose);
}
