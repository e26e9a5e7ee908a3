using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC2009_UnusedResourceTests
{
    [Theory]
    [InlineData("services: {a: {image: x}}\nvolumes: {[|v|]: }\nnetworks: {[|n|]: }\nsecrets: {[|s|]: {file: f}}\nconfigs: {[|c|]: {file: f}}\n")]
    [InlineData("services: {a: {image: x, models: [m]}}\nmodels: {m: {model: y}, [|n|]: {model: z}}\n")]
    public void Speaks(string markup) => RuleTest.Verify<UnusedResourceAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, volumes: [\"vol:/v\"], networks: [n], secrets: [s], configs: [c]}}\nvolumes: {vol: }\nnetworks: {n: , default: }\nsecrets: {s: {file: f}}\nconfigs: {c: {file: f}}\n")]
    [InlineData("services: {a: {image: x, volumes: [\"${V}:/v\"]}}\nvolumes: {v: }\n")]
    [InlineData("services: {a: {command: x}}\nvolumes: {v: }\n")]
    [InlineData("volumes: {v: }\n")]
    [InlineData("services: {a: {image: x, build: {context: ., network: n, secrets: [s]}}}\nnetworks: {n: }\nsecrets: {s: {file: f}}\n")]
    [InlineData("services: {a: {extends: {file: o.yaml, service: b}}}\nvolumes: {v: }\n")]
    [InlineData("services: {a: {image: x, models: {m: {endpoint_var: U}}}, b: {image: x, models: [n]}}\nmodels: {m: {model: y}, n: {model: z}}\n")]
    [InlineData("services: {a: {image: x, models: [$M]}}\nmodels: {m: {model: y}}\n")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnusedResourceAnalyzer>(text, RuleTestOptions.Compose);
}
