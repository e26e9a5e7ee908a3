using DockerLint.Compose.Applications;

namespace DockerLint.Core.Tests.Compose.Applications;

public sealed class MergeTests
{
    [Theory]
    [InlineData("image: a, user: u", "image: b", "{image: b, user: u}")]
    [InlineData("ports: [\"80:80\"]", "ports: [\"81:81\", \"80:80\"]", "{ports: [80:80, 81:81]}")]
    [InlineData("ports: [{target: 80, published: \"80\"}]", "ports: [{target: 80, published: \"80\", protocol: tcp, mode: host}]", "{ports: [{target: 80, published: 80, protocol: tcp, mode: host}]}")]
    [InlineData("command: [a, b]", "command: [c]", "{command: [c]}")]
    [InlineData("entrypoint: a", "entrypoint: [c]", "{entrypoint: [c]}")]
    [InlineData("healthcheck: {test: [CMD, a], retries: 1}", "healthcheck: {test: b}", "{healthcheck: {test: b, retries: 1}}")]
    [InlineData("environment: {A: b, C: ~}", "environment: [A=d, E]", "{environment: [A=d, C, E]}")]
    [InlineData("labels: [a=b]", "labels: {a: 1}", "{labels: [a=1]}")]
    [InlineData("dns: 1.1.1.1", "dns: [8.8.8.8, 1.1.1.1]", "{dns: [1.1.1.1, 8.8.8.8]}")]
    [InlineData("env_file: a.env", "env_file: [{path: b.env, required: false}, a.env]", "{env_file: [a.env, {path: b.env, required: false}]}")]
    [InlineData("build: .", "build: {target: t, args: {A: b}}", "{build: {context: ., target: t, args: {A: b}}}")]
    [InlineData("depends_on: [b]", "depends_on: {b: {condition: service_healthy}}", "{depends_on: {b: {condition: service_healthy, required: true}}}")]
    [InlineData("networks: [n]", "networks: {n: {aliases: [a]}, m: ~}", "{networks: {n: {aliases: [a]}, m: ~}}")]
    [InlineData("models: [m]", "models: {m: {endpoint_var: V}}", "{models: {m: {endpoint_var: V}}}")]
    [InlineData("logging: {driver: a, options: {b: c}}", "logging: {options: {d: e}}", "{logging: {driver: a, options: {b: c, d: e}}}")]
    [InlineData("logging: {driver: a, options: {b: c}}", "logging: {driver: f, options: {d: e}}", "{logging: {driver: f, options: {d: e}}}")]
    [InlineData("ulimits: {nofile: {soft: 1, hard: 2}}", "ulimits: {nofile: 3}", "{ulimits: {nofile: 3}}")]
    [InlineData("volumes: [\"one:/x\", \"two:/y\"]", "volumes: [\"new:/x:ro\"]", "{volumes: [new:/x:ro, two:/y]}")]
    [InlineData("volumes: [\"one:/x\"]", "volumes: [{type: tmpfs, target: /x}]", "{volumes: [{type: tmpfs, target: /x}]}")]
    [InlineData("devices: [\"/dev/a:/dev/x\"]", "devices: [\"/dev/b:/dev/x\"]", "{devices: [/dev/b:/dev/x]}")]
    [InlineData("secrets: [s]", "secrets: [{source: t, target: /run/secrets/s}]", "{secrets: [{source: t, target: /run/secrets/s}]}")]
    [InlineData("cap_add: [A]", "cap_add: [B, A]", "{cap_add: [A, B]}")]
    [InlineData("extra_hosts: {h: 10.0.0.1}", "extra_hosts: [\"h=10.0.0.1\", \"i=10.0.0.2\"]", "{extra_hosts: [h=10.0.0.1, i=10.0.0.2]}")]
    [InlineData("ports: [\"80\"], image: a", "ports: !reset []", "{image: a}")]
    [InlineData("ports: [\"80\"]", "ports: !override [\"81\"]", "{ports: [81]}")]
    [InlineData("environment: {A: b, C: d}", "environment: {A: !reset null}", "{environment: [C=d]}")]
    [InlineData("image: ~", "image: b", "{image: b}")]
    public void Attributes_are_laid_over_each_other_as_Compose_does_it(string lower, string upper, string expected) =>
        TestFiles.Show(TestFiles.Merge($"services: {{a: {{{lower}}}}}", $"services: {{a: {{{upper}}}}}").FindService("a")).Should().Be(expected);

    [Fact]
    public void Subnets_of_a_network_are_merged_by_their_addresses() =>
        TestFiles.Show(TestFiles.Merge(
            "networks: {n: {ipam: {config: [{subnet: 10.0.0.0/8}]}}}",
            "networks: {n: {ipam: {config: [{subnet: 10.0.0.0/8, gateway: 10.0.0.1}, {subnet: 11.0.0.0/8}]}}}").Model)
            .Should().Be("{networks: {n: {ipam: {config: [{subnet: 10.0.0.0/8, gateway: 10.0.0.1}, {subnet: 11.0.0.0/8}]}}}}");

    [Theory]
    [InlineData("networks: {n: {external: true}}", "networks: {n: !reset null}", "{networks: {}}")]
    [InlineData("networks: {n: {external: true}}", "x-o: &o !override {}\nnetworks: {n: *o}", "{networks: {n: {}}, x-o: {}}")]
    [InlineData("services: {a: {ports: [\"80\"], image: x}}", "x-r: &r {ports: !reset []}\nservices: {a: {<<: *r}}", "{services: {a: {image: x}}, x-r: {}}")]
    public void Tags_reach_through_anchors_and_merge_keys(string lower, string upper, string expected) =>
        TestFiles.Show(TestFiles.Merge(lower, upper).Model).Should().Be(expected);

    [Fact]
    public void Every_value_knows_the_file_it_comes_from()
    {
        var service = TestFiles.Merge("services: {a: {image: x, user: u}}", "services: {a: {user: v}}").FindService("a");
        service?.Find("image")?.Origin.File.Path.Should().Be("compose.yaml");
        service?.Find("user")?.Origin.File.Path.Should().Be("compose.override.yaml");
        service?.Find("user")?.Origin.Span.Start.Should().Be(21);
    }

    [Fact]
    public void What_has_another_form_is_a_problem_at_the_upper_file()
    {
        var project = TestFiles.Merge("services: {a: {gpus: [{count: 1}]}}", "services: {a: {gpus: all}}");
        var problem = project.Problems.Should().ContainSingle().Subject;
        problem.Code.Should().Be(ComposeApplicationProblem.CannotOverride);
        problem.Origin.File.Path.Should().Be("compose.override.yaml");
    }

    [Fact]
    public void Documents_of_one_file_lie_over_each_other() =>
        TestFiles.Show(new TestFiles(("compose.yaml", "services: {a: {image: x, ports: [\"80\"]}}\n---\nservices: {a: {image: y}}\n")).Load().FindService("a")).Should().Be("{image: y, ports: [80]}");
}
