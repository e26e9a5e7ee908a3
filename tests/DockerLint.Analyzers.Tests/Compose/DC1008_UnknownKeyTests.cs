using DockerLint.Analyzers.Compose;

namespace DockerLint.Analyzers.Tests.Compose;

public sealed class DC1008_UnknownKeyTests
{
    [Theory]
    [InlineData("services: {a: {image: \"x:1\", [|depends-on|]: [b]}}")]
    [InlineData("services: {a: {image: \"x:1\", [|dependsOn|]: [b]}}")]
    [InlineData("services: {a: {image: \"x:1\", [|enviroment|]: {A: b}}}")]
    [InlineData("services: {a: {image: \"x:1\", [|Ports|]: [\"80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", [|port|]: [\"80\"]}}")]
    [InlineData("services: {a: {image: \"x:1\", [|net|]: host}}")]
    [InlineData("services: {a: {image: \"x:1\", [|something|]: else}}")]
    [InlineData("services: {a: {image: \"x:1\", build: {[|contxt|]: .}}}")]
    [InlineData("services: {a: {image: \"x:1\", deploy: {resources: {limits: {[|mem|]: 1g}}}}}")]
    [InlineData("services: {a: {image: \"x:1\", healthcheck: {[|timout|]: 1s}}}")]
    [InlineData("services: {a: {image: \"x:1\", ports: [{target: 80, [|publish|]: 80}]}}")]
    [InlineData("services: {a: {image: \"x:1\", extends: {service: b, [|x-note|]: y}}, b: {image: y}}")]
    [InlineData("x-a: &a {[|restrat|]: always}\nservices: {a: {image: x, <<: *a}, b: {image: x, <<: *a}}")]
    [InlineData("services: {a: {image: x}}\nnetworks: {n: {ipam: {config: [{[|subnett|]: 10.0.0.0/8}]}}}\n")]
    [InlineData("services: {a: {image: x}}\nsecrets: {s: {file: f, [|uid|]: \"1\"}}\n")]
    [InlineData("[|web|]: {image: x}\ndb: {image: y}\n")]
    [InlineData("services: {a: {image: \"x:1\", [|volume|]: [a]}}")]
    [InlineData("services: {a: {image: x}}\n[|volume|]: {}\n")]
    [InlineData("[|service|]: {a: {image: x}}\n")]
    [InlineData("services: {a: {image: x}}\n[|network|]: {}\n")]
    public void Speaks(string markup) => RuleTest.Verify<UnknownKeyAnalyzer>(markup, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: \"x:1\", x-ports: []}}")]
    [InlineData("services: {a: {image: \"x:1\", environment: {}}}")]
    [InlineData("services: {a: {image: x}}\nx-volume: {}\n")]
    [InlineData("x-common: {restart: always}\n")]
    [InlineData("services: {a: {image: x, build: {context: ., x-note: y}, deploy: {x-note: y}}}")]
    [InlineData("services: {a: {image: x, <<: {restart: always}}}")]
    [InlineData("services: {a: {image: x, storage_opt: {size: 1G}, logging: {options: {any: thing}}}}")]
    [InlineData("services: {a: {image: x, gpus: [{other: 1}], ulimits: {other: 1}}}")]
    [InlineData("services: {a: {image: x, pre_start: [{image: y, per_replica: true}], build: {no_cache_filter: [a], provenance: true}}}")]
    [InlineData("secrets: {s: {external: {name: t, other: u}}}\nservices: {a: {image: x}}\n")]
    [InlineData("services: {a: {image: \"x:1\", labels: {image_: y}}}")]
    public void IsSilent(string text) => RuleTest.VerifySilent<UnknownKeyAnalyzer>(text, RuleTestOptions.Compose);

    [Fact]
    public void The_message_names_the_place_and_the_key_that_is_near() => RuleTest.Verify<UnknownKeyAnalyzer>(
        "services: {a: {image: x, deploy: {resources: {[|limit|]: {cpus: 1}}}}}",
        RuleTestOptions.Compose with { Messages = ["'limit' is no key of 'resources', so Compose refuses the file; 'limits' is"] });

    [Theory]
    [InlineData("services: {a: {image: x, depends-on: [b]}}", "services: {a: {image: x, depends_on: [b]}}")]
    [InlineData("services:\n  a: {image: x}\nvolume: {}\n", "services:\n  a: {image: x}\nvolumes: {}\n")]
    public void The_fix_renames_the_key(string before, string after) => RuleTest.VerifyFix<UnknownKeyAnalyzer>(before, after, RuleTestOptions.Compose);

    [Theory]
    [InlineData("services: {a: {image: x, deploy: {[|restart|]: always}}}", "'restart' is no key of 'deploy', so Compose refuses the file; it is one of a service")]
    [InlineData("services: {a: {image: x, [|replicas|]: 2}}", "'replicas' is no key of a service, so Compose refuses the file; it is one of 'deploy'")]
    [InlineData("services: {a: {image: x, gpus: [{[|cout|]: 1}]}}", "'cout' is no key of an item of 'gpus', so that it has no effect; 'count' is")]
    public void The_message_tells_where_a_key_belongs(string markup, string message) => RuleTest.Verify<UnknownKeyAnalyzer>(markup, RuleTestOptions.Compose with { Messages = [message] });
}
