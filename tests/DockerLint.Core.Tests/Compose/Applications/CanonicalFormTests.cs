using DockerLint.Compose.Applications;

namespace DockerLint.Core.Tests.Compose.Applications;

public sealed class CanonicalFormTests
{
    private static readonly CanonicalOptions LongForm = new() { Normalize = false, ReadVariables = false, ResolvePaths = false };

    [Theory]
    [InlineData("build: .", "{build: {context: .}}")]
    [InlineData("command: \"echo 'a b' c\"", "{command: [echo, a b, c]}")]
    [InlineData("healthcheck: {test: \"curl x\", interval: 1m30s, retries: \"3\"}", "{healthcheck: {test: [CMD-SHELL, curl x], interval: 90000000000, retries: 3}}")]
    [InlineData("environment: [A=b, C, D=]", "{environment: {A: b, C: ~, D: }}")]
    [InlineData("environment: {A: 0x10, B: True, C: 1.50, D: ~}", "{environment: {A: 16, B: true, C: 1.5, D: ~}}")]
    [InlineData("environment: [A=b, A=c]", "{environment: {A: c}}")]
    [InlineData("labels: [a=b, c], sysctls: {d: ~}", "{labels: {a: b, c: }, sysctls: {d: }}")]
    [InlineData("dns: 1.1.1.1", "{dns: [1.1.1.1]}")]
    [InlineData("env_file: a.env", "{env_file: [{path: a.env, required: true}]}")]
    [InlineData("depends_on: [b]", "{depends_on: {b: {condition: service_started, required: true}}}")]
    [InlineData("networks: [n]", "{networks: {n: ~}}")]
    [InlineData("ports: [\"127.0.0.1:8080-8081:80-81/udp\"]", "{ports: [{mode: ingress, host_ip: 127.0.0.1, target: 80, published: 8080, protocol: udp}, {mode: ingress, host_ip: 127.0.0.1, target: 81, published: 8081, protocol: udp}]}")]
    [InlineData("ports: [80, \"8000-9000:80\"]", "{ports: [{mode: ingress, target: 80, protocol: tcp}, {mode: ingress, target: 80, published: 8000-9000, protocol: tcp}]}")]
    [InlineData("ports: [{target: 80, published: 81}]", "{ports: [{target: 80, published: 81, mode: ingress, protocol: tcp}]}")]
    [InlineData("volumes: [\"./d:/d:ro,z\", \"data:/e:nocopy\", /f]", "{volumes: [{type: bind, source: ./d, target: /d, read_only: true, bind: {create_host_path: true, selinux: z}}, {type: volume, source: data, target: /e, volume: {nocopy: true}}, {type: volume, target: /f, volume: {}}]}")]
    [InlineData("volumes: [{type: bind, source: /s, target: /d, bind: {}}]", "{volumes: [{type: bind, source: /s, target: /d, bind: {create_host_path: true}}]}")]
    [InlineData("volumes: [{type: tmpfs, target: /d, tmpfs: {mode: 01777, size: 1m}}]", "{volumes: [{type: tmpfs, target: /d, tmpfs: {mode: 1023, size: 1048576}}]}")]
    [InlineData("devices: [/dev/a, vendor.com/class=name]", "{devices: [{source: /dev/a, target: /dev/a, permissions: rwm}, {source: vendor.com/class=name, target: vendor.com/class=name, permissions: rwm}]}")]
    [InlineData("deploy: {resources: {reservations: {generic_resources: [{discrete_resource_spec: {kind: g, value: \"2\"}}]}}}", "{deploy: {resources: {reservations: {generic_resources: [{discrete_resource_spec: {kind: g, value: 2}}]}}}}")]
    [InlineData("build: {context: ., ssh: [default, k=/p]}", "{build: {context: ., ssh: [{id: default, path: }, {id: k, path: /p}]}}")]
    [InlineData("secrets: [s, {source: t, mode: \"0440\"}, {source: u, mode: 0440}]", "{secrets: [{source: s, target: /run/secrets/s}, {source: t, mode: 288, target: /run/secrets/t}, {source: u, mode: 288, target: /run/secrets/u}]}")]
    [InlineData("mem_limit: 512m, cpus: \"0.50\", init: yes", "{mem_limit: 536870912, cpus: 0.5, init: true}")]
    [InlineData("gpus: all", "{gpus: [{count: -1}]}")]
    [InlineData("extra_hosts: [\"h=10.0.0.1\", \"h:[::1]\"]", "{extra_hosts: {h: [10.0.0.1, ::1]}}")]
    [InlineData("ulimits: {nofile: {soft: 1, hard: \"2\"}, nproc: 3}", "{ulimits: {nofile: {soft: 1, hard: 2}, nproc: {single: 3}}}")]
    public void Each_attribute_has_one_form(string service, string expected)
    {
        var application = new TestFiles(("compose.yaml", $"services: {{a: {{{service}}}, b: {{image: x}}}}")).Load();
        TestFiles.Show(application.ToCanonical(LongForm).FindService("a")).Should().Be(expected);
    }

    [Theory]
    [InlineData("ports: [\"${P}:80\"]", "{ports: [?]}")]
    [InlineData("environment: [\"A=${B}\", \"C=d${E}\"]", "{environment: {A: ?, C: ?}}")]
    [InlineData("environment: [A=b, \"${B}\"]", "{environment: [A=b, ?]}")]
    [InlineData("command: \"${C}\"", "{command: ?}")]
    [InlineData("mem_limit: \"${M}\", cpus: many", "{mem_limit: ?, cpus: many}")]
    public void What_is_not_known_stays(string service, string expected) =>
        TestFiles.Show(new TestFiles(("compose.yaml", $"services: {{a: {{{service}}}}}")).Load(ComposeEnvironment.Unknown).ToCanonical(LongForm).FindService("a")).Should().Be(expected);

    [Fact]
    public void The_old_form_of_external_is_the_new_one() =>
        TestFiles.Show(new TestFiles(("compose.yaml", "volumes: {v: {external: {name: n}}}")).Load().ToCanonical(LongForm).Model).Should().Be("{volumes: {v: {external: true, name: n}}}");
}
