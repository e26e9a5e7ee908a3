namespace DockerLint.Compose.Schema;

/// <content>What stands inside of services, and the elements beside them.</content>
internal static partial class ComposeSchemaText
{
    private const string Parts = """
        placement:
          constraints [text]
          max_replicas_per_node int
          preferences [{preference}]
        preference:
          spread text
        resources:
          limits {limits}
          reservations {reservations}
        limits:
          cpus number
          memory bytestext
          pids int
        reservations:
          cpus number
          devices [{device_request}]
          generic_resources [{generic_resource}]
          memory bytestext
          pids int
        device_request:
          capabilities! [text]!
          count count
          device_ids [text]!
          driver text
          options kv
        generic_resource:
          discrete_resource_spec {discrete_resource}
        discrete_resource:
          kind text
          value textnum
        restart_policy:
          condition word(none,no,on-failure,any,always,unless-stopped)
          delay duration
          max_attempts int
          window duration
        update_config:
          delay duration
          failure_action word(pause,continue,rollback)
          max_failure_ratio number
          monitor duration
          order text(start-first,stop-first)
          parallelism int
        develop:
          watch [{watch}]
        watch:
          action! text(rebuild,sync,restart,sync+restart,sync+exec)
          exec {hook}
          ignore text|[text]!
          include text|[text]!
          initial_sync truth
          path! text
          target text
        device:
          permissions text
          source! text
          target text
        env_file: closed
          format text(raw)
          path! text
          required flag
        extends: closed
          file text
          service! text
        gpu: open
          capabilities [text]!
          count count
          device_ids [text]!
          driver text
          options kv
        healthcheck:
          disable bool
          interval duration
          retries integral
          start_interval duration
          start_period duration
          test text|[text]
          timeout duration
        logging:
          driver text
          options <option>
        model_use:
          endpoint_var text
          model_var text
        attachment:
          aliases [text]
          driver_opts <textnum>
          gw_priority plainnumber
          interface_name text
          ipv4_address ip4
          ipv6_address ip6
          link_local_ips [ip]
          mac_address mac
          priority plainnumber
        port:
          app_protocol text
          host_ip text
          mode word(ingress,host)
          name text
          protocol text
          published textnum
          target textnum
        hook:
          command! text|[text]|null
          environment <value>|[variable]
          privileged flag
          user text
          working_dir text
        init_hook:
          command text|[text]|null
          environment <value>|[variable]
          image text
          per_replica flag
          privileged flag
          user text
          working_dir text
        provider:
          options <plain|[plain]>
          type! text
        grant:
          gid text
          mode textnum
          source! text
          target text
          uid text
        ulimit:
          hard! int
          soft! int
        mount:
          bind {bind}
          consistency word(consistent,cached,delegated,default)
          image {mount_image}
          read_only bool
          source text
          target! text
          tmpfs {mount_tmpfs}
          type! text(bind,volume,tmpfs,cluster,npipe,image)
          volume {mount_volume}
        bind:
          create_host_path flag
          propagation text(private,rprivate,shared,rshared,slave,rslave)
          recursive text(enabled,disabled,writable,readonly)
          selinux text(z,Z)
        mount_image:
          subpath text
        mount_tmpfs:
          mode textnum
          size wholebytes(0..)
        mount_volume:
          labels kv
          nocopy bool
          subpath text
        network:
          attachable bool
          driver text
          driver_opts <textnum>
          enable_ipv4 bool
          enable_ipv6 bool
          external bool|{external}
          internal bool
          ipam {ipam}
          labels kv
          name text
        ipam:
          config [{ipam_config}]
          driver text
          options <text>
        ipam_config:
          aux_addresses <ip>
          gateway ip
          ip_range cidr
          subnet cidr
        external:
          name text
        volume:
          driver text
          driver_opts <textnum>
          external bool|{external}
          labels kv
          name text
        secret:
          driver text
          driver_opts <textnum>
          environment text
          external bool|{any_external}
          file text
          labels kv
          name text
          template_driver text
        any_external: open
          name text
        config:
          content text
          environment text
          external bool|{any_external}
          file text
          labels kv
          name text
          template_driver text
        model:
          context_size plaininteger
          model! text
          name text
          runtime_flags [text]

        """;
}
